package app.twofold.domain.goal;

import app.twofold.domain.PersonId;
import app.twofold.domain.goal.Ending.LettingGo;
import app.twofold.domain.goal.Wordings.Proposal;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting;
import app.twofold.domain.timeline.Waiting.Reason;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// What one partner is asked for about goals: an answer, an end, one of two versions.
public final class GoalWaiting {

    private GoalWaiting() {}

    public static Stream<Waiting> of(Goals goals, PersonId me) {
        return goals.byId().values().stream()
                .flatMap(goal -> Stream.of(answer(goal, me), ending(goal, me), versions(goal)))
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
            return Optional.of(about(goal, Reason.GOAL_REWORDED, goal.touchedAt()));
        }
        Reason reason = goal.agreed() == null ? Reason.GOAL_PROPOSED : Reason.GOAL_CHANGE_PROPOSED;
        return Optional.of(about(goal, reason, proposal.at()));
    }

    private static Optional<Waiting> ending(Goal goal, PersonId me) {
        LettingGo letting = goal.ending().lettingGo();
        if (goal.status() == Status.LETTING_GO
                && letting != null
                && !letting.by().equals(me)) {
            return Optional.of(about(goal, Reason.GOAL_LET_GO, letting.at()));
        }
        boolean asked = goal.status() == Status.ACTIVE
                && !goal.ending().calledAchieved().isEmpty()
                && !goal.ending().calledAchieved().contains(me);
        return asked ? Optional.of(about(goal, Reason.GOAL_ACHIEVED, goal.touchedAt())) : Optional.empty();
    }

    private static Optional<Waiting> versions(Goal goal) {
        boolean open = !goal.notes().seconds().isEmpty()
                || (!goal.seconds().isEmpty() && !goal.status().isEnded());
        return open ? Optional.of(about(goal, Reason.GOAL_TWO_VERSIONS, goal.touchedAt())) : Optional.empty();
    }

    private static Waiting about(Goal goal, Reason reason, Instant since) {
        return new Waiting(
                reason, Subject.Ref.of(goal.id()), goal.wording().title().value(), since);
    }
}
