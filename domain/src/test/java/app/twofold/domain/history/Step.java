package app.twofold.domain.history;

import app.twofold.domain.Command;
import app.twofold.domain.Decision;
import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleState;
import java.util.ArrayList;
import java.util.List;

/// One command of a history with all that came of it.
record Step(
        CoupleState before,
        Issued<Command> issued,
        Decision<Event, Refusal> answer,
        List<Recorded<Event>> happened,
        CoupleState after) {

    static Step of(CoupleState before, Issued<Command> issued) {
        Decision<Event, Refusal> answer = CoupleDecider.decide(before, issued);
        List<Recorded<Event>> happened = new ArrayList<>();
        if (answer instanceof Decision.Accepted<Event, Refusal>(var events)) {
            for (Event event : events) {
                PersonId author = CoupleDecider.author(event, issued.by());
                happened.add(new Recorded<>(before.seq() + happened.size() + 1, author, issued.at(), event));
            }
        }
        return new Step(before, issued, answer, happened, fold(before, happened));
    }

    /// The state after each of these commands is put to the rules in turn.
    static List<Step> live(List<Issued<Command>> commands) {
        List<Step> steps = new ArrayList<>();
        CoupleState state = CoupleState.EMPTY;
        for (Issued<Command> issued : commands) {
            Step step = of(state, issued);
            steps.add(step);
            state = step.after();
        }
        return steps;
    }

    static List<Recorded<Event>> stream(List<Issued<Command>> commands) {
        return live(commands).stream().flatMap(step -> step.happened().stream()).toList();
    }

    static CoupleState fold(CoupleState state, List<Recorded<Event>> events) {
        CoupleState folded = state;
        for (Recorded<Event> event : events) {
            folded = CoupleDecider.evolve(folded, event);
        }
        return folded;
    }

    boolean isAccepted() {
        return answer instanceof Decision.Accepted<Event, Refusal>;
    }
}
