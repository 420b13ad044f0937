package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinRefusal;
import java.time.Duration;
import java.time.Instant;

/// Why the rules of the check-ins themselves refuse a command.
public sealed interface SessionRefusal extends CheckinRefusal
        permits FloorRefusal,
                OutcomeRefusal,
                SessionRefusal.CheckinUnknown,
                SessionRefusal.CheckinIdReserved,
                SessionRefusal.CheckinMissed,
                SessionRefusal.CheckinOver,
                SessionRefusal.NotEntered,
                SessionRefusal.PausedNow,
                SessionRefusal.PromptUnknown,
                SessionRefusal.AnswerMissing,
                SessionRefusal.AnswerNotFitting,
                SessionRefusal.AnswersFull,
                SessionRefusal.AlreadyRevealed,
                SessionRefusal.ReadyAlready,
                SessionRefusal.NotRevealed,
                SessionRefusal.PlaceUnknown,
                SessionRefusal.SessionWordsEmpty,
                SessionRefusal.BackOutOfRange,
                SessionRefusal.NotAtClosing {

    record CheckinUnknown() implements SessionRefusal {}

    /// Ids that follow from an occurrence of a schedule are for that occurrence alone.
    record CheckinIdReserved() implements SessionRefusal {}

    /// The time in which one may enter is over.
    record CheckinMissed(Instant closedAt) implements SessionRefusal {}

    /// It was closed, or one of the two has ended it.
    record CheckinOver() implements SessionRefusal {}

    record NotEntered() implements SessionRefusal {}

    /// One of the two needs a pause.
    record PausedNow() implements SessionRefusal {}

    record PromptUnknown() implements SessionRefusal {}

    /// There is no answer of one's own to this prompt yet.
    record AnswerMissing() implements SessionRefusal {}

    /// Words where numbers are asked for, the other way round, or a label that the prompt does not have.
    record AnswerNotFitting() implements SessionRefusal {}

    /// To one check-in a person may keep answers to at most this many prompts.
    record AnswersFull(int limit) implements SessionRefusal {}

    record AlreadyRevealed() implements SessionRefusal {}

    /// One's own answer is marked ready; the mark has to be taken back before the answer changes.
    record ReadyAlready() implements SessionRefusal {}

    record NotRevealed() implements SessionRefusal {}

    record PlaceUnknown() implements SessionRefusal {}

    /// The words are empty.
    record SessionWordsEmpty() implements SessionRefusal {}

    /// The time to come back is in the past or too far away.
    record BackOutOfRange(Duration atMost) implements SessionRefusal {}

    /// The two are not at the closing.
    record NotAtClosing() implements SessionRefusal {}
}
