package app.twofold.ui.room.floor;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Round;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.desk.SeenCheckin;
import com.vaadin.flow.component.html.Paragraph;

/// What one said back and the other confirmed.
public final class Heard {

    private Heard() {}

    public static Paragraph of(SeenCheckin sight, Round.Heard said) {
        String listener = sight.persons().stream()
                .filter(person -> !person.equals(said.speaker()))
                .findFirst()
                .map(sight::name)
                .orElseGet(sight::other);
        return Type.note(Icon.EAR, t("room.heard", listener, said.text().value(), sight.name(said.speaker())));
    }
}
