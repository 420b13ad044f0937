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

/// What happened in a person's own stream.
public sealed interface PersonalEvent {

    record GoalDrafted(GoalId goal, Wording wording) implements PersonalEvent {}

    record DraftDiscarded(GoalId goal) implements PersonalEvent {}

    record BoundaryDrafted(
            BoundaryId boundary,
            Holder holder,
            BoundaryWording wording,
            @Nullable LocalDate reviewOn) implements PersonalEvent {}

    record BoundaryDraftDiscarded(BoundaryId boundary) implements PersonalEvent {}

    record RepairDrafted(RepairId repair, BoundaryId boundary, Account account) implements PersonalEvent {}

    record RepairDraftDiscarded(RepairId repair) implements PersonalEvent {}

    record AnswerKept(CoupleId couple, CheckinId checkin, PromptId prompt, Answer answer) implements PersonalEvent {}

    /// An event whose payload has been erased. It changes nothing.
    record Erased() implements PersonalEvent {}
}
