package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import java.util.Set;

/// The rules of shared goals as pure functions.
public final class GoalDecider {

    private GoalDecider() {}

    /// What follows from a command.
    ///
    /// @param partners the couple's partners: one while solo
    /// @param seq      the head of the stream that the goals are the state of
    public static Decision<GoalEvent, GoalRefusal> decide(
            Goals goals, Set<PersonId> partners, long seq, Issued<? extends GoalCommand> command) {
        throw new UnsupportedOperationException();
    }

    /// The goals after an event. Total: an unknown id changes nothing.
    ///
    /// @param partners the couple's partners when the event was recorded
    public static Goals evolve(Goals goals, Set<PersonId> partners, Recorded<? extends GoalEvent> event) {
        throw new UnsupportedOperationException();
    }

    /// The goals after the second partner has joined: what the first one had agreed to alone is proposed to the
    /// other, with the first one's assent. What has ended stays as it ended.
    public static Goals afterJoin(Goals goals, Recorded<?> joined) {
        throw new UnsupportedOperationException();
    }
}
