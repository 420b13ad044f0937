package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.Outcome;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.Sentences.Sentence;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The sentences of the evening. One that is marked says what it could become; what binds somebody is offered only for
/// one's own.
final class SentenceList extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final Set<Outcome.Kind> OF_THE_OTHER = EnumSet.of(Outcome.Kind.GOAL, Outcome.Kind.NOTE);

    private final transient Noting noting;
    private transient List<Sentence> shown = List.of();
    private transient @Nullable Sentence marked;
    private transient Sight sight;

    SentenceList(Noting noting, Sight sight) {
        this.noting = noting;
        this.sight = sight;
        addClassNames("tf-leaf", "is-flat", "tf-list", "pulls");
    }

    void refresh(Sight now) {
        sight = now;
        List<Sentence> sentences =
                Sentences.of(now.session(), now.persons(), now.dates().locale());
        if (!sentences.equals(shown)) {
            shown = sentences;
            build();
        }
        setVisible(!sentences.isEmpty());
    }

    private void build() {
        removeAll();
        shown.forEach(sentence -> add(item(sentence)));
    }

    private ListItem item(Sentence sentence) {
        boolean isMarked = sentence.equals(marked);
        NativeButton words = new NativeButton(sentence.text(), _ -> mark(sentence));
        words.addClassNames("tf-voice", "pull-words");
        words.setClassName("hl", isMarked);
        words.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", String.valueOf(isMarked))
                .setAttribute("aria-label", t("room.sentence.by", sight.name(sentence.by()), sentence.text()));
        ListItem item = new ListItem(sight.owner(sentence.by()).on(words));
        item.addClassName("pull");
        if (isMarked) {
            item.add(choices(sentence));
        }
        return item;
    }

    private Div choices(Sentence sentence) {
        Div choices = Layout.actions();
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", t("room.becomes"));
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            if (sight.isMine(sentence.by()) || OF_THE_OTHER.contains(kind)) {
                Button button = Buttons.plain(KindWords.of(kind), _ -> note(sentence, kind));
                button.addClassName("mini");
                choices.add(button);
            }
        }
        if (!sight.isMine(sentence.by())) {
            choices.add(Type.meta(t("room.sentence.others", sight.other())));
        }
        return choices;
    }

    private void mark(Sentence sentence) {
        marked = sentence.equals(marked) ? null : sentence;
        build();
    }

    private void note(Sentence sentence, Outcome.Kind kind) {
        noting.note(kind, sentence.text(), null).ifPresentOrElse(Toast::show, () -> mark(sentence));
    }
}
