package app.twofold.domain.personal;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.RepairId;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand.DraftBoundary;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What a person keeps to themselves, as of one place in their stream. Immutable.
///
/// @param drafts     goals that are not proposed yet
/// @param boundaries boundaries that are not shared yet
/// @param repairs    what is not said yet about a boundary that was crossed
/// @param answers    what is prepared for check-ins
public record PersonalState(
        long seq,
        PMap<GoalId, Draft> drafts,
        PMap<BoundaryId, BoundaryDraft> boundaries,
        PMap<RepairId, RepairDraft> repairs,
        KeptAnswers answers) {

    public static final PersonalState EMPTY =
            new PersonalState(0, HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), KeptAnswers.NONE);

    /// A goal that its author has not proposed yet.
    public record Draft(GoalId goal, Wording wording, Instant savedAt) {}

    /// A boundary that its author has not shared yet.
    ///
    /// @param wording may be unfinished
    public record BoundaryDraft(
            BoundaryId boundary,
            Holder holder,
            BoundaryWording wording,
            @Nullable LocalDate reviewOn,
            Instant savedAt) {

        boolean says(DraftBoundary c) {
            return c.equals(new DraftBoundary(boundary, holder, wording, reviewOn));
        }
    }

    /// What its author has not told the other yet.
    ///
    /// @param account may be unfinished
    public record RepairDraft(RepairId repair, BoundaryId boundary, Account account, Instant savedAt) {}

    PersonalState seen(long head) {
        return new PersonalState(head, drafts, boundaries, repairs, answers);
    }

    PersonalState withDrafts(PMap<GoalId, Draft> others) {
        return new PersonalState(seq, others, boundaries, repairs, answers);
    }

    PersonalState withBoundaries(PMap<BoundaryId, BoundaryDraft> others) {
        return new PersonalState(seq, drafts, others, repairs, answers);
    }

    PersonalState withRepairs(PMap<RepairId, RepairDraft> others) {
        return new PersonalState(seq, drafts, boundaries, others, answers);
    }

    PersonalState withAnswers(KeptAnswers others) {
        return new PersonalState(seq, drafts, boundaries, repairs, others);
    }
}
