package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.Recorded;
import app.twofold.domain.couple.CoupleEvent.WordsErased;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseEvent.PhaseAgreed;
import app.twofold.domain.phase.PhaseEvent.PhaseEntered;
import app.twofold.domain.phase.PhaseEvent.PhaseProposed;
import app.twofold.domain.phase.PhaseEvent.PhaseWithdrawn;
import app.twofold.domain.phase.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps its own book of what was proposed, and holds the phases against it: nobody comes closer but by a proposal of
/// the one and the other's own assent to it.
final class PhaseAssentLaw {

    private static final List<Phase> FROM_FURTHEST = List.of(
            Phase.PARTED,
            Phase.APART,
            Phase.TAKING_A_BREAK,
            Phase.IN_CONTACT,
            Phase.FRIENDS_AGAIN,
            Phase.DATING_AGAIN,
            Phase.TOGETHER);
    private static final Set<Phase> FREE = Set.of(Phase.PARTED, Phase.APART, Phase.TAKING_A_BREAK);

    private final Map<Long, Recorded<PhaseProposed>> proposed = new HashMap<>();

    void check(CoupleState before, Recorded<Event> recorded, CoupleState after) {
        List<Said> then = before.phases().said();
        List<Said> now = after.phases().said();
        if (recorded.event() instanceof WordsErased erased) {
            checkKept(before, erased, after);
        } else if (!now.equals(then)) {
            assertThat(now.size()).as("what was said is not lost").isBetween(Math.max(1, then.size()), then.size() + 1);
            assertThat(now.subList(0, now.size() - 1)).isEqualTo(then.subList(0, now.size() - 1));
            checkSaid(before, recorded, now.getLast());
            assertThat(after.phases().proposal()).as("nothing waits any more").isNull();
        }
        note(recorded);
    }

    /// Erasing moves nobody: where the two were, as the event keeps it, is where they are.
    private static void checkKept(CoupleState before, WordsErased erased, CoupleState after) {
        assertThat(after.phases().stage())
                .isEqualTo(Optional.ofNullable(erased.stage()).or(before.phases()::stage));
        assertThat(after.phases().proposal()).isEqualTo(before.phases().proposal());
    }

    private void checkSaid(CoupleState before, Recorded<Event> recorded, Said said) {
        switch (recorded.event()) {
            case PhaseEntered e -> {
                assertThat(said.phase()).isEqualTo(e.phase());
                assertThat(said.since()).isEqualTo(e.since());
                assertThat(isFree(before, said.phase()))
                        .as("one alone says %s", said.phase())
                        .isTrue();
            }
            case PhaseAgreed e -> {
                Recorded<PhaseProposed> proposal = proposed.get(e.proposal());
                assertThat(proposal).as("what is agreed to was proposed").isNotNull();
                assertThat(new PhaseProposed(said.phase(), said.since()))
                        .as("exactly this")
                        .isEqualTo(proposal.event());
                assertThat(proposal.by()).as("it takes two").isNotEqualTo(recorded.by());
            }
            default -> throw new AssertionError("Nobody has said it: " + recorded);
        }
    }

    private static boolean isFree(CoupleState before, Phase phase) {
        boolean isFirst = before.isSolo() || before.phases().said().isEmpty();
        return isFirst
                ? FREE.contains(phase)
                : FROM_FURTHEST.indexOf(phase)
                        < FROM_FURTHEST.indexOf(before.phases().said().getLast().phase());
    }

    private void note(Recorded<Event> recorded) {
        switch (recorded.event()) {
            case PhaseProposed e -> {
                proposed.clear();
                proposed.put(recorded.seq(), recorded.with(e));
            }
            case PhaseWithdrawn e -> proposed.remove(e.proposal());
            default -> {}
        }
    }
}
