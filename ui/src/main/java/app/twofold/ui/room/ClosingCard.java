package app.twofold.ui.room;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Session.Closing;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.desk.SeenCheckin;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// One partner's last word and thanks.
final class ClosingCard {

    private ClosingCard() {}

    static Leaf of(SeenCheckin sight, PersonId person, Closing closing) {
        Paragraph word = new Paragraph(closing.word().value());
        word.addClassNames("tf-heading", "is-words");
        Div words = new Div(Type.meta2(sight.name(person)), word);
        if (!closing.thanks().isBlank()) {
            words.add(Type.voice(closing.thanks().value()));
        }
        return Leaf.article(Layout.row(14, sight.avatar(person), Layout.grow(words)))
                .by(sight.owner(person))
                .tight();
    }
}
