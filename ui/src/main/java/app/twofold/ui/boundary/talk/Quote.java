package app.twofold.ui.boundary.talk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.wording.SayBack;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Div;

/// What one of the two said, with their edge.
public final class Quote extends Div {

    private static final long serialVersionUID = 1L;

    private Quote(Viewer viewer, PersonId by, String who, String words) {
        addClassName("b-quote");
        viewer.owner(by).on(this);
        add(Type.label(who), Type.voice(words));
    }

    static Quote saidBack(Viewer viewer, SayBack said) {
        String who = viewer.isMe(said.by())
                ? t("boundary.quote.said.you", viewer.dates().onDay(said.at()))
                : t(
                        "boundary.quote.said",
                        viewer.name(said.by()),
                        viewer.dates().onDay(said.at()));
        return new Quote(viewer, said.by(), who, said.text().value());
    }

    /// @param speaker whose words were said back
    static Quote missed(Viewer viewer, PersonId speaker, SayBack.Missed missed) {
        String who = viewer.isMe(speaker)
                ? t("boundary.quote.missed.you", viewer.dates().onDay(missed.at()))
                : t(
                        "boundary.quote.missed",
                        viewer.name(speaker),
                        viewer.dates().onDay(missed.at()));
        return new Quote(viewer, speaker, who, missed.text().value());
    }

    public static Quote of(Viewer viewer, PersonId by, String who, String words) {
        return new Quote(viewer, by, who, words);
    }
}
