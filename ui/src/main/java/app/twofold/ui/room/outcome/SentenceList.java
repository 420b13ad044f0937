package app.twofold.ui.room.outcome;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Outcome;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.desk.SeenCheckin;
import app.twofold.ui.room.outcome.Sentences.Sentence;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
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
    private transient List<Outcome> taken = List.of();
    private transient @Nullable Sentence marked;
    private transient SeenCheckin sight;

    SentenceList(Noting noting, SeenCheckin sight) {
        this.noting = noting;
        this.sight = sight;
        addClassNames("tf-leaf", "is-flat", "tf-list", "pulls");
    }

    void refresh(SeenCheckin now) {
        sight = now;
        List<Sentence> sentences =
                Sentences.of(now.session(), now.persons(), now.dates().locale());
        List<Outcome> outcomes = List.copyOf(now.session().outcomes().byId().values());
        if (!sentences.equals(shown) || !outcomes.equals(taken)) {
            shown = sentences;
            taken = outcomes;
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
        List<Outcome> became = taken.stream()
                .filter(outcome -> outcome.text().value().equals(sentence.text()))
                .toList();
        words.setClassName("hl", isMarked || !became.isEmpty());
        words.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", String.valueOf(isMarked))
                .setAttribute("aria-label", t("room.sentence.by", sight.name(sentence.by()), sentence.text()));
        ListItem item = new ListItem(sight.owner(sentence.by()).on(words));
        item.addClassName("pull");
        became.forEach(outcome -> item.add(became(outcome)));
        if (isMarked) {
            item.add(choices(sentence));
        }
        return item;
    }

    /// What a sentence has become, under it.
    private static Span became(Outcome outcome) {
        Span words = new Span(Icon.CHECK.small(), new Span(Named.of("room.kind", outcome.kind())));
        words.addClassNames("tf-meta", "became");
        return words;
    }

    private Div choices(Sentence sentence) {
        Div choices = Layout.actions();
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", t("room.becomes"));
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            if (sight.isMe(sentence.by()) || OF_THE_OTHER.contains(kind)) {
                Button button = Buttons.plain(Named.of("room.kind", kind), _ -> note(sentence, kind));
                button.addClassName("mini");
                choices.add(button);
            }
        }
        if (!sight.isMe(sentence.by())) {
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
