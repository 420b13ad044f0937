package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Decision;
import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleEvent.WordsErased;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.leaving.LeavingCommand.LeaveSpace;
import app.twofold.domain.leaving.LeavingEvent;
import app.twofold.domain.leaving.LeavingEvent.ReopenAsked;
import app.twofold.domain.leaving.LeavingEvent.ReopenTakenBack;
import app.twofold.domain.leaving.LeavingEvent.SpaceLeft;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Keeps its own book of who would open a frozen space again: one is enough to leave, nothing else happens in what is
/// frozen, and it opens by everybody's own word alone.
final class LeavingLaw {

    private final Set<PersonId> yes = new HashSet<>();

    private LeavingLaw() {}

    static void check(List<Step> steps) {
        LeavingLaw law = new LeavingLaw();
        steps.forEach(law::check);
    }

    private void check(Step step) {
        for (Recorded<Event> recorded : step.happened()) {
            if (step.before().leaving().isFrozen()) {
                assertThat(recorded.event())
                        .as("in a frozen space")
                        .isInstanceOfAny(LeavingEvent.class, WordsErased.class);
            }
            note(recorded);
        }
        boolean was = step.before().leaving().isFrozen();
        boolean is = step.after().leaving().isFrozen();
        if (was && !is) {
            assertThat(yes).as("who opens it").containsAll(step.after().persons());
            yes.clear();
        }
        if (!is && !step.after().hasMovedOn()) {
            step.after().persons().forEach(person -> checkOneIsEnough(step.after(), person, step));
        }
    }

    private void note(Recorded<Event> recorded) {
        if (recorded.event() instanceof LeavingEvent event) {
            switch (event) {
                case SpaceLeft() -> yes.clear();
                case ReopenAsked() -> yes.add(recorded.by());
                case ReopenTakenBack() -> yes.remove(recorded.by());
            }
        }
    }

    private static void checkOneIsEnough(CoupleState state, PersonId person, Step step) {
        var leaves =
                new Issued<>(new UUID(7, state.seq()), person, step.issued().at(), ZoneOffset.UTC, new LeaveSpace());
        assertThat(CoupleDecider.decide(state, leaves)).isEqualTo(Decision.accept(new SpaceLeft()));
    }
}
