package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.feature.Waiting;
import app.twofold.ui.feature.Waiting.Look;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/// One thing that waits, and the way to it.
final class WaitingCard {

    private WaitingCard() {}

    static Leaf of(Waiting waiting, Viewer viewer) {
        Look look = waiting.look();
        Owner other = viewer.otherPerson().map(viewer::owner).orElse(Owner.US);
        Dates dates = viewer.dates();
        String line = t(look.line(), viewer.other(), dates.onDay(waiting.since()), dates.onDayFirst(waiting.since()));
        Mark mark = new Mark(look.mark(), look.isMine() ? other.other() : other);
        return card(line, waiting.title(), t(look.action()), waiting.path(), mark)
                .by(look.isOurs() ? Owner.US : other);
    }

    /// Somebody has accepted the invitation and waits to be confirmed.
    static Leaf invitation(String name) {
        return card(
                        t("today.invitation", name),
                        t("today.invitation.title"),
                        t("today.invitation.action"),
                        "invite",
                        new Mark(State.SHARED, Owner.B))
                .by(Owner.B);
    }

    private static Leaf card(String line, String title, String action, String path, Mark mark) {
        Div words = new Div(Type.meta2(line), Type.heading(title));
        Div left = Layout.row(14, mark.large(), words);
        left.addClassName("is-top");
        Anchor link = new Anchor(path, action);
        link.addClassName("tf-btn");
        link.getElement().setAttribute("aria-label", t("today.action", action, title));
        return Leaf.article(left, link).tight().with("tf-item", "wait");
    }
}
