package app.twofold.ui.goal;

import app.twofold.domain.PersonId;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Goal.LettingGo;
import app.twofold.domain.goal.Goal.Proposal;
import app.twofold.domain.goal.Status;
import app.twofold.ui.feature.Waiting;
import app.twofold.ui.feature.Waiting.Reason;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Viewer;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// What one partner is asked for about goals: an answer, an end, one of two versions.
final class GoalWaiting {

    private static final Reason PROPOSED = new Reason("today.proposed", "today.read-and-answer", State.SHARED);
    private static final Reason REWORDED = new Reason("today.reworded", "today.read-and-answer", State.SHARED);
    private static final Reason CHANGE = new Reason("today.change", "today.read-and-answer", State.DISCUSSING);
    private static final Reason ACHIEVED = new Reason("today.achieved", "today.look", State.AGREED);
    private static final Reason LET_GO = new Reason("today.let-go", "today.read", State.ASIDE);
    private static final Reason TWO_VERSIONS = Reason.ours("today.versions", "today.pick", State.DISCUSSING);

    private GoalWaiting() {}

    static Stream<Waiting> of(Viewer viewer) {
        return viewer.couple().goals().byId().values().stream()
                .flatMap(goal -> Stream.of(answer(goal, viewer.me()), ending(goal, viewer.me()), versions(goal)))
                .flatMap(Optional::stream);
    }

    private static Optional<Waiting> answer(Goal goal, PersonId me) {
        Proposal proposal = goal.proposal();
        if (proposal == null
                || proposal.declined() != null
                || proposal.assents().containsKey(me)
                || goal.status().isEnded()) {
            return Optional.empty();
        }
        if (proposal.by().equals(me)) {
            return Optional.of(about(goal, REWORDED, goal.touchedAt()));
        }
        Reason reason = goal.agreed() == null ? PROPOSED : CHANGE;
        return Optional.of(about(goal, reason, proposal.at()));
    }

    private static Optional<Waiting> ending(Goal goal, PersonId me) {
        LettingGo letting = goal.lettingGo();
        if (goal.status() == Status.LETTING_GO
                && letting != null
                && !letting.by().equals(me)) {
            return Optional.of(about(goal, LET_GO, letting.at()));
        }
        boolean asked = goal.status() == Status.ACTIVE
                && !goal.calledAchieved().isEmpty()
                && !goal.calledAchieved().contains(me);
        return asked ? Optional.of(about(goal, ACHIEVED, goal.touchedAt())) : Optional.empty();
    }

    private static Optional<Waiting> versions(Goal goal) {
        boolean open = !goal.notes().seconds().isEmpty()
                || (!goal.seconds().isEmpty() && !goal.status().isEnded());
        return open ? Optional.of(about(goal, TWO_VERSIONS, goal.touchedAt())) : Optional.empty();
    }

    private static Waiting about(Goal goal, Reason reason, Instant since) {
        return new Waiting(
                reason, SeenGoal.path(goal.id()), goal.wording().title().value(), since);
    }
}
