package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.ui.kit.Half;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/// What one of the two wrote, with their mark, at their side.
final class VoiceCard {

    private VoiceCard() {}

    static Leaf of(PersonId by, String words, String when, Viewer viewer) {
        Owner owner = viewer.owner(Set.of(by));
        Paragraph line = new Paragraph(new Half(owner), new Span(t("history.back.voice", viewer.name(by), when)));
        line.addClassNames("tf-meta", "is-2", "tf-key");
        return Leaf.article(Type.voice(words), line)
                .by(owner)
                .flat()
                .tight()
                .with("h-entry", owner.className() + "-side");
    }
}
