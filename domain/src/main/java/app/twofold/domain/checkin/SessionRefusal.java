package app.twofold.domain.checkin;

import java.time.Duration;
import java.time.Instant;

/// Why the rules of the check-ins themselves refuse a command.
public sealed interface SessionRefusal extends CheckinRefusal {

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

    record AlreadyRevealed() implements SessionRefusal {}

    /// One's own answer is marked ready; the mark has to be taken back before the answer changes.
    record ReadyAlready() implements SessionRefusal {}

    record NotRevealed() implements SessionRefusal {}

    record PlaceUnknown() implements SessionRefusal {}

    /// A floor needs somebody who listens.
    record FloorNeedsTwo() implements SessionRefusal {}

    /// The other has the floor.
    record FloorNotFree() implements SessionRefusal {}

    /// Nobody has the floor.
    record FloorFree() implements SessionRefusal {}

    /// Only the speaker may.
    record NotTheSpeaker() implements SessionRefusal {}

    /// Only the listener may.
    record NotTheListener() implements SessionRefusal {}

    record NothingSaidBack() implements SessionRefusal {}

    /// The words are empty.
    record SessionWordsEmpty() implements SessionRefusal {}

    /// The time to come back is in the past or too far away.
    record BackOutOfRange(Duration atMost) implements SessionRefusal {}

    record OutcomeIdTaken() implements SessionRefusal {}

    record OutcomeUnknown() implements SessionRefusal {}

    /// Only its author may take it back.
    record NotYourOutcome() implements SessionRefusal {}

    /// Both have agreed to the goal that it has become.
    record OutcomeAgreed() implements SessionRefusal {}

    /// A goal's sentence has to fit into its title.
    record OutcomeTooLong(int maxLength) implements SessionRefusal {}

    record TooManyOutcomes(int limit) implements SessionRefusal {}

    /// The day is over already.
    record UntilInPast() implements SessionRefusal {}

    /// The two are not at the closing.
    record NotAtClosing() implements SessionRefusal {}
}
