package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.feature.Waiting;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;

/// What waits for one of the two; for somebody alone, what working alone can do and what it cannot.
final class WaitingList extends Div {

    /// @param isMain whether inviting somebody is the main thing to do on the page
    /// @param joiner who has accepted an invitation and waits to be confirmed
    WaitingList(Viewer viewer, List<Waiting> waiting, Optional<String> joiner, boolean isMain) {
        addClassName("tf-stack");
        getStyle().set("--g", "28px");
        if (viewer.isSolo() && joiner.isEmpty()) {
            add(alone(viewer.couple().isEmpty(), isMain));
        }
        if (!waiting.isEmpty() || joiner.isPresent()) {
            Div cards = Layout.stack(12);
            joiner.map(WaitingCard::invitation).ifPresent(cards::add);
            waiting.forEach(one -> cards.add(WaitingCard.of(one, viewer)));
            var heading = Type.section(t("today.waiting"));
            heading.addClassName("sec");
            add(new Section(heading, cards));
        }
        setVisible(getComponentCount() > 0);
    }

    /// @param isNew whether a past could still come in from an archive
    /// @param main  whether inviting is the main thing to do
    private static Leaf alone(boolean isNew, boolean main) {
        Anchor invite = new Anchor(
                "invite", Icon.USER_PLUS.small(), new com.vaadin.flow.component.html.Span(t("today.alone.invite")));
        invite.addClassNames("tf-btn", "has-icon");
        invite.setClassName("is-primary", main);
        Div actions = Layout.actions(invite);
        if (isNew) {
            Anchor archive = new Anchor("settings/take-out", t("today.alone.archive"));
            archive.addClassNames("tf-btn", "is-quiet");
            actions.add(archive);
        }
        return Leaf.section(Type.title(t("today.alone.title")), Type.sub(t("today.alone.text")), actions)
                .with("alone");
    }
}
