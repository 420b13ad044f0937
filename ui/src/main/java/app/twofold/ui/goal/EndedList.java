package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.Status;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/// Goals that have come to an end, one line each.
final class EndedList {

    private EndedList() {}

    static Leaf achieved(List<SeenGoal> sights) {
        return Leaf.div(list(sights)).by(Owner.US).flat();
    }

    static Leaf others(List<SeenGoal> sights) {
        return Leaf.div(list(sights)).flat();
    }

    private static UnorderedList list(List<SeenGoal> sights) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("tf-list", "done");
        sights.forEach(sight -> list.add(row(sight)));
        return list;
    }

    private static ListItem row(SeenGoal sight) {
        boolean achieved = sight.status() == Status.ACHIEVED;
        Mark mark = new Mark(achieved ? Mark.State.ACHIEVED : Mark.State.ASIDE, Owner.US)
                .labelled(achieved ? t("goal.achieved.both") : Named.of("goal.status", sight.status()));
        H3 title = Type.heading("");
        title.add(GoalLink.to(sight.goal().id(), sight.wording().title().value()));
        String when = sight.dates().date(sight.dates().dayOf(ended(sight)));
        var line = Type.meta(achieved ? when : t("goal.ended", Named.of("goal.status", sight.status()), when));
        line.addClassName("when");
        return new ListItem(mark, title, line);
    }

    private static Instant ended(SeenGoal sight) {
        Instant achieved = sight.goal().ending().achievedAt();
        return achieved == null ? sight.goal().touchedAt() : achieved;
    }
}
