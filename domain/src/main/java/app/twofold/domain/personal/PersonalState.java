package app.twofold.domain.personal;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.Wording;
import java.time.Instant;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What a person keeps to themselves, as of one place in their stream. Immutable.
public record PersonalState(long seq, PMap<GoalId, Draft> drafts, KeptAnswers answers) {

    public static final PersonalState EMPTY = new PersonalState(0, HashTreePMap.empty(), KeptAnswers.NONE);

    /// A goal that its author has not proposed yet.
    public record Draft(GoalId goal, Wording wording, Instant savedAt) {}

    PersonalState seen(long head) {
        return new PersonalState(head, drafts, answers);
    }

    PersonalState withDrafts(PMap<GoalId, Draft> others) {
        return new PersonalState(seq, others, answers);
    }

    PersonalState withAnswers(KeptAnswers others) {
        return new PersonalState(seq, drafts, others);
    }
}
