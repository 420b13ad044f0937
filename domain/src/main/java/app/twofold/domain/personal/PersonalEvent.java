package app.twofold.domain.personal;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.Wording;

/// What happened in a person's own stream.
public sealed interface PersonalEvent {

    record GoalDrafted(GoalId goal, Wording wording) implements PersonalEvent {}

    record DraftDiscarded(GoalId goal) implements PersonalEvent {}

    /// An event whose payload has been erased. It changes nothing.
    record Erased() implements PersonalEvent {}
}
