package app.twofold.domain.personal;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.Wording;
import java.time.Instant;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What a person keeps to themselves, as of one place in their stream. Immutable.
public record PersonalState(long seq, PMap<GoalId, Draft> drafts) {

    public static final PersonalState EMPTY = new PersonalState(0, HashTreePMap.empty());

    /// A goal that its author has not proposed yet.
    public record Draft(GoalId goal, Wording wording, Instant savedAt) {}
}
