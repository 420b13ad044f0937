package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.wording.SayBack;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.Div;

/// What one of the two said, with their edge.
final class Quote extends Div {

    private static final long serialVersionUID = 1L;

    private Quote(Reader reader, PersonId by, String who, String words) {
        addClassName("b-quote");
        reader.owner(by).on(this);
        add(Type.label(who), Type.voice(words));
    }

    static Quote saidBack(Reader reader, SayBack said) {
        String who = reader.isMine(said.by())
                ? t("boundary.quote.said.you", reader.onDay(said.at()))
                : t("boundary.quote.said", reader.name(said.by()), reader.onDay(said.at()));
        return new Quote(reader, said.by(), who, said.text().value());
    }

    /// @param speaker whose words were said back
    static Quote missed(Reader reader, PersonId speaker, SayBack.Missed missed) {
        String who = reader.isMine(speaker)
                ? t("boundary.quote.missed.you", reader.onDay(missed.at()))
                : t("boundary.quote.missed", reader.name(speaker), reader.onDay(missed.at()));
        return new Quote(reader, speaker, who, missed.text().value());
    }

    static Quote of(Reader reader, PersonId by, String who, String words) {
        return new Quote(reader, by, who, words);
    }
}
