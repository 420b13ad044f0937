package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.template.PromptId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened with the check-ins themselves.
public sealed interface SessionEvent extends CheckinEvent {

    CheckinId checkin();

    record CheckinOpened(CheckinId checkin, Opening opening) implements SessionEvent {}

    /// @param opening the same that it was opened with, where somebody else opened it: so it stays readable when they
    ///                have erased what they wrote; null for who opened it
    record PartnerEntered(CheckinId checkin, @Nullable Opening opening) implements SessionEvent {}

    record MarkedReady(CheckinId checkin, PromptId prompt) implements SessionEvent {}

    record ReadyTakenBack(CheckinId checkin, PromptId prompt) implements SessionEvent {}

    /// An answer as it is revealed, always in one commit with the others' and with [PromptRevealed].
    ///
    /// @param by who wrote it and is its author in the stream, whoever completed the reveal
    record AnswerGiven(CheckinId checkin, PromptId prompt, PersonId by, Answer answer) implements SessionEvent {}

    /// All answers to a prompt show from here on.
    record PromptRevealed(CheckinId checkin, PromptId prompt) implements SessionEvent {}

    record PlaceMoved(CheckinId checkin, Place to) implements SessionEvent {}

    record FloorTaken(CheckinId checkin, PromptId prompt) implements SessionEvent {}

    record SaidBack(CheckinId checkin, PromptId prompt, Words text) implements SessionEvent {}

    record SayBackConfirmed(CheckinId checkin, PromptId prompt) implements SessionEvent {}

    record SayBackCorrected(CheckinId checkin, PromptId prompt, Words text) implements SessionEvent {}

    record FloorPassed(CheckinId checkin, PromptId prompt) implements SessionEvent {}

    record TimeAdded(CheckinId checkin, PromptId prompt) implements SessionEvent {}

    record CheckinPaused(CheckinId checkin, @Nullable Instant backAt) implements SessionEvent {}

    record CameBack(CheckinId checkin) implements SessionEvent {}

    record OutcomeNoted(
            CheckinId checkin,
            OutcomeId outcome,
            Outcome.Kind kind,
            Words text,
            @Nullable LocalDate until) implements SessionEvent {}

    record OutcomeTakenBack(CheckinId checkin, OutcomeId outcome) implements SessionEvent {}

    record ClosingSaid(CheckinId checkin, Title word, Words thanks) implements SessionEvent {}

    /// All who had entered have said their last word.
    record CheckinClosed(CheckinId checkin) implements SessionEvent {}

    /// The author has ended it early.
    record CheckinEnded(CheckinId checkin) implements SessionEvent {}
}
