package app.twofold.ui.boundary.talk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Talk;
import app.twofold.domain.boundary.wording.SayBack;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has been said back and what was missed: the latest in the open, earlier ones behind it.
final class TalkHistory extends Div {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Talk shown;

    TalkHistory() {
        addClassName("b-talk");
    }

    /// @param speaker whose words were said back
    void refresh(Talk talk, PersonId speaker, Viewer viewer) {
        setVisible(!talk.said().isEmpty());
        if (talk.equals(shown)) {
            return;
        }
        shown = talk;
        removeAll();
        int last = talk.said().size() - 1;
        if (last > 0) {
            Div earlier = Layout.stack(12);
            talk.said().subList(0, last).forEach(said -> earlier.add(exchange(said, speaker, viewer)));
            add(new Details(t("boundary.talk.earlier"), earlier));
        }
        talk.latest().ifPresent(said -> add(exchange(said, speaker, viewer)));
        if (talk.understoodAt() != null) {
            String on = viewer.dates().onDay(talk.understoodAt());
            add(Type.meta2(
                    viewer.isMe(speaker)
                            ? t("boundary.quote.confirmed.you", on)
                            : t("boundary.quote.confirmed", viewer.name(speaker), on)));
        }
    }

    private static List<Component> exchange(SayBack said, PersonId speaker, Viewer viewer) {
        List<Component> quotes = new ArrayList<>();
        quotes.add(Quote.saidBack(viewer, said));
        if (said.missed() != null) {
            quotes.add(Quote.missed(viewer, speaker, said.missed()));
        }
        return quotes;
    }
}
