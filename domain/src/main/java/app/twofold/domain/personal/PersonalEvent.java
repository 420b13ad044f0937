package app.twofold.domain.personal;

import app.twofold.domain.CheckinId;
import app.twofold.domain.CoupleId;
import app.twofold.domain.GoalId;
import app.twofold.domain.checkin.Answer;
import app.twofold.domain.checkin.PromptId;
import app.twofold.domain.goal.Wording;

/// What happened in a person's own stream.
public sealed interface PersonalEvent {

    record GoalDrafted(GoalId goal, Wording wording) implements PersonalEvent {}

    record DraftDiscarded(GoalId goal) implements PersonalEvent {}

    record AnswerKept(CoupleId couple, CheckinId checkin, PromptId prompt, Answer answer) implements PersonalEvent {}

    /// An event whose payload has been erased. It changes nothing.
    record Erased() implements PersonalEvent {}
}
