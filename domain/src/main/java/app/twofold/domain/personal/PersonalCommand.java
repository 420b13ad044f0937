package app.twofold.domain.personal;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.CoupleId;
import app.twofold.domain.GoalId;
import app.twofold.domain.RepairId;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.goal.wording.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person asks for in their own stream. Nobody else ever learns of it.
public sealed interface PersonalCommand {

    /// Keeps a goal as a private draft, or replaces the draft of that id.
    record DraftGoal(GoalId goal, Wording wording) implements PersonalCommand {}

    /// Keeps what a person would answer to a prompt of a check-in, in place of what they kept before. It is sealed: it
    /// stays here until both partners of this couple have marked theirs ready.
    record KeepAnswer(CoupleId couple, CheckinId checkin, PromptId prompt, Answer answer) implements PersonalCommand {}

    /// Throws a draft away, or clears it after it has been proposed. Without effect where there is none.
    record DiscardDraft(GoalId goal) implements PersonalCommand {}

    /// Keeps a boundary as a private draft, or replaces the draft of that id. It may be unfinished.
    record DraftBoundary(
            BoundaryId boundary,
            Holder holder,
            BoundaryWording wording,
            @Nullable LocalDate reviewOn) implements PersonalCommand {}

    /// Throws a draft away, or clears it after it has been shared. Without effect where there is none.
    record DiscardBoundaryDraft(BoundaryId boundary) implements PersonalCommand {}

    /// Keeps what one would say in a repair as a private draft, or replaces the draft of that id. It may be
    /// unfinished.
    record DraftRepair(RepairId repair, BoundaryId boundary, Account account) implements PersonalCommand {}

    /// Throws a draft away, or clears it after it has been shared. Without effect where there is none.
    record DiscardRepairDraft(RepairId repair) implements PersonalCommand {}
}
