package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Pair;
import app.twofold.ui.room.desk.SeenCheckin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The bar at the foot: a pause for whoever needs one, who is here or ready, and the main action.
final class Foot extends Div {

    private static final long serialVersionUID = 1L;

    private final Button pause;
    private final Div who = new Div();
    private final Div actions = new Div();
    private String told = "";

    Foot(Runnable onPause) {
        pause = Buttons.with(Icon.PAUSE_ROUND, Buttons.plain(t("room.pause"), _ -> onPause.run()));
        who.addClassName("ready");
        who.getElement().setAttribute("role", "status");
        actions.addClassName("next");
        addClassName("ci-bot");
        add(pause, who, actions);
    }

    /// Puts other actions to the right.
    void actions(List<Component> next) {
        actions.removeAll();
        actions.add(next.toArray(Component[]::new));
    }

    /// Where there is nothing to pause.
    void quiet() {
        pause.setVisible(false);
        who.removeAll();
        told = "";
    }

    void refresh(SeenCheckin sight) {
        pause.setVisible(true);
        boolean sealed = sight.session()
                .prompt()
                .filter(prompt -> !sight.session().round(prompt.id()).isRevealed())
                .isPresent();
        String next = sealed ? ready(sight) : here(sight);
        if (!next.equals(told)) {
            told = next;
            who.removeAll();
            if (sealed) {
                sight.persons().forEach(person -> who.add(readyMark(sight, person)));
            } else {
                who.add(together(sight));
            }
        }
    }

    private static String ready(SeenCheckin sight) {
        StringBuilder words = new StringBuilder();
        sight.persons()
                .forEach(person -> words.append(readyWords(sight, person)).append('\n'));
        return words.toString();
    }

    private static Span readyMark(SeenCheckin sight, PersonId person) {
        Avatar avatar = sight.avatar(person);
        if (!isReady(sight, person)) {
            avatar.away();
        }
        return new Span(avatar, new Span(readyWords(sight, person)));
    }

    private static String readyWords(SeenCheckin sight, PersonId person) {
        boolean ready = isReady(sight, person);
        if (sight.isMe(person)) {
            return ready ? t("room.you.ready") : t("room.you.writing");
        }
        if (!sight.isOtherIn()) {
            return t("room.other.not-in", sight.name(person));
        }
        if (ready) {
            return t("room.other.ready", sight.name(person));
        }
        boolean away = sight.isPresenceShown() && !sight.otherHere();
        return t(away ? "room.other.away" : "room.other.not-ready", sight.name(person));
    }

    private static boolean isReady(SeenCheckin sight, PersonId person) {
        return sight.session()
                .prompt()
                .map(Prompt::id)
                .filter(prompt -> sight.isReady(prompt, person))
                .isPresent();
    }

    private static Span together(SeenCheckin sight) {
        List<PersonId> persons = sight.persons();
        if (persons.size() < 2) {
            return new Span(sight.avatar(persons.getFirst()), new Span(here(sight)));
        }
        Pair pair = new Pair(
                t("shell.both", sight.name(persons.getFirst()), sight.name(persons.getLast())),
                sight.avatar(persons.getFirst()),
                sight.avatar(persons.getLast()));
        if (sight.isPresenceShown() && sight.otherHere()) {
            sight.otherPerson().map(sight::owner).ifPresent(pair::here);
        }
        return new Span(pair, new Span(here(sight)));
    }

    private static String here(SeenCheckin sight) {
        if (sight.isSolo()) {
            return t("room.alone");
        }
        if (!sight.isOtherIn()) {
            return t("room.other.not-in", sight.other());
        }
        return sight.isPresenceShown() && !sight.otherHere() ? t("room.other.away", sight.other()) : t("room.both");
    }
}
