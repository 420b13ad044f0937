package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Turn;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// What was begun, agreed, reached and closed, day by day.
final class TurnsCard extends Div {

    private static final long serialVersionUID = 1L;

    TurnsCard(Look look, Features features) {
        add(Leaf.section(
                        Type.heading2(t("history.back.turns")),
                        list(look.patterns().turns(), look, features))
                .flat());
    }

    private static UnorderedList list(List<Turn> turns, Look look, Features features) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("tf-list", "p-turns");
        turns.forEach(turn -> {
            Span day = new Span(look.date(turn.on()));
            day.addClassNames("tf-meta", "is-2");
            list.add(new ListItem(day, words(turn, look.viewer(), features)));
        });
        return list;
    }

    private static Div words(Turn turn, Viewer viewer, Features features) {
        Div words = new Div(new Span(what(turn, viewer) + " "));
        String title = title(turn);
        if (!title.isEmpty()) {
            Span voice = new Span();
            voice.addClassName("tf-voice");
            features.path(turn.subject().ref())
                    .ifPresentOrElse(path -> voice.add(new Anchor(path, title)), () -> voice.add(title));
            words.add(voice);
        }
        return words;
    }

    /// "Goal reached together".
    static String what(Turn turn, Viewer viewer) {
        return Named.of("history.turn", turn.kind(), viewer.name(turn.by()));
    }

    /// What it happened to; empty where that is the couple itself.
    static String title(Turn turn) {
        return turn.subject().ref().kind() == Subject.Kind.COUPLE
                ? ""
                : turn.subject().title();
    }
}
