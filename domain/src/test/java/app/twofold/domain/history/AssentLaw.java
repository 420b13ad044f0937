package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalEvent;
import app.twofold.domain.goal.GoalEvent.AssentTakenBack;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalDeclined;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.GoalEvent.WordingSuggested;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.Wordings;
import app.twofold.domain.goal.wording.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps its own book of who has assented to the words as they stand, and holds the goals against it: nothing is
/// agreed without the assent of every partner since the last change, and what is agreed stays until then.
final class AssentLaw {

    private final Map<GoalId, Set<PersonId>> book = new HashMap<>();
    private final BoundaryAssentLaw boundaries = new BoundaryAssentLaw();
    private final PhaseAssentLaw phases = new PhaseAssentLaw();
    private final PromiseLaw promises = new PromiseLaw();

    static void check(List<Recorded<Event>> events) {
        AssentLaw law = new AssentLaw();
        CoupleState state = CoupleState.EMPTY;
        for (Recorded<Event> event : events) {
            CoupleState after = Step.fold(state, List.of(event));
            law.check(state, event, after);
            law.boundaries.check(state, event, after);
            law.phases.check(state, event, after);
            law.promises.check(state, event, after);
            state = after;
        }
    }

    private void check(CoupleState before, Recorded<Event> recorded, CoupleState after) {
        assertThat(after.goals().byId().keySet())
                .as("no goal is lost")
                .containsAll(before.goals().byId().keySet());
        Set<PersonId> partners = after.partners().stream().map(Partner::person).collect(Collectors.toSet());
        if (before.partners().size() < partners.size()) {
            checkNobodyIsBoundByJoining(before, after);
            return;
        }
        for (Goal goal : after.goals().byId().values()) {
            Goal old = before.goals().find(goal.id()).orElse(null);
            if (recorded.event() instanceof GoalEvent e && e.goal().equals(goal.id())) {
                note(old, recorded, goal);
            }
            checkAgreed(old, recorded, goal, partners);
        }
    }

    private void checkNobodyIsBoundByJoining(CoupleState before, CoupleState after) {
        Set<PersonId> first = before.partners().stream().map(Partner::person).collect(Collectors.toSet());
        for (Goal goal : after.goals().byId().values()) {
            assertThat(goal.status()).as("a joiner is bound by nothing").isNotIn(Status.ACTIVE, Status.ASIDE);
            Set<PersonId> given = new HashSet<>(book.getOrDefault(goal.id(), Set.of()));
            given.addAll(first);
            Set<PersonId> assents = assents(goal);
            assertThat(given).as("nobody assents for the joiner").containsAll(assents);
            book.put(goal.id(), new HashSet<>(assents));
        }
    }

    private void note(@Nullable Goal old, Recorded<Event> recorded, Goal goal) {
        Set<PersonId> assented = book.computeIfAbsent(goal.id(), _ -> new HashSet<>());
        if (!Objects.equals(proposed(old), proposed(goal)) && !(recorded.event() instanceof GoalAgreed)) {
            assented.clear();
        }
        if (givesAssent(old, recorded.event(), goal)) {
            assented.add(recorded.by());
        }
        if (takesAssentBack(old, recorded.event())) {
            assented.remove(recorded.by());
        }
    }

    private static boolean takesAssentBack(@Nullable Goal old, Event event) {
        return switch (event) {
            case AssentTakenBack e -> e.version() == versionOf(old);
            case GoalDeclined e -> e.version() == versionOf(old);
            default -> false;
        };
    }

    private static boolean givesAssent(@Nullable Goal old, Event event, Goal goal) {
        return switch (event) {
            case GoalProposed _ -> old == null;
            case WordingSuggested e -> goal.draft().equals(e.wording());
            case GoalAgreed e -> e.version() == versionOf(old);
            default -> false;
        };
    }

    private void checkAgreed(@Nullable Goal old, Recorded<Event> recorded, Goal goal, Set<PersonId> partners) {
        Set<PersonId> assented = book.getOrDefault(goal.id(), Set.of());
        assertThat(assented).as("no assent but those given").containsAll(assents(goal));
        Wordings.Agreed before = old == null ? null : old.agreed();
        if (Objects.equals(before, goal.agreed())) {
            return;
        }
        assertThat(goal.agreed()).as("what is agreed stays agreed").isNotNull();
        assertThat(assented).as("everybody has agreed to it").containsAll(partners);
        if (recorded.event() instanceof GoalAgreed) {
            assertThat(goal.agreed().wording()).as("to exactly these words").isEqualTo(proposed(old));
        }
    }

    private static Set<PersonId> assents(Goal goal) {
        return goal.proposal() == null ? Set.of() : goal.proposal().assents().keySet();
    }

    private static @Nullable Wording proposed(@Nullable Goal goal) {
        return goal == null || goal.proposal() == null ? null : goal.proposal().wording();
    }

    private static int versionOf(@Nullable Goal goal) {
        return goal == null || goal.proposal() == null ? -1 : goal.proposal().version();
    }
}
