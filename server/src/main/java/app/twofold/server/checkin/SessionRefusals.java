package app.twofold.server.checkin;

import app.twofold.domain.checkin.session.FloorRefusal;
import app.twofold.domain.checkin.session.FloorRefusal.FloorFree;
import app.twofold.domain.checkin.session.FloorRefusal.FloorNeedsTwo;
import app.twofold.domain.checkin.session.FloorRefusal.FloorNotFree;
import app.twofold.domain.checkin.session.FloorRefusal.NotTheListener;
import app.twofold.domain.checkin.session.FloorRefusal.NotTheSpeaker;
import app.twofold.domain.checkin.session.FloorRefusal.NothingSaidBack;
import app.twofold.domain.checkin.session.OutcomeRefusal;
import app.twofold.domain.checkin.session.OutcomeRefusal.NotYourOutcome;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeAgreed;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeIdTaken;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeTooLong;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeUnknown;
import app.twofold.domain.checkin.session.OutcomeRefusal.TooManyOutcomes;
import app.twofold.domain.checkin.session.OutcomeRefusal.UntilInPast;
import app.twofold.domain.checkin.session.SessionRefusal;
import app.twofold.domain.checkin.session.SessionRefusal.AlreadyRevealed;
import app.twofold.domain.checkin.session.SessionRefusal.AnswerMissing;
import app.twofold.domain.checkin.session.SessionRefusal.AnswerNotFitting;
import app.twofold.domain.checkin.session.SessionRefusal.AnswersFull;
import app.twofold.domain.checkin.session.SessionRefusal.BackOutOfRange;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinIdReserved;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinMissed;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinOver;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinUnknown;
import app.twofold.domain.checkin.session.SessionRefusal.NotAtClosing;
import app.twofold.domain.checkin.session.SessionRefusal.NotEntered;
import app.twofold.domain.checkin.session.SessionRefusal.NotRevealed;
import app.twofold.domain.checkin.session.SessionRefusal.PausedNow;
import app.twofold.domain.checkin.session.SessionRefusal.PlaceUnknown;
import app.twofold.domain.checkin.session.SessionRefusal.PromptUnknown;
import app.twofold.domain.checkin.session.SessionRefusal.ReadyAlready;
import app.twofold.domain.checkin.session.SessionRefusal.SessionWordsEmpty;
import app.twofold.server.wire.Reason;

/// Codes and messages of refusals in check-ins.
final class SessionRefusals {

    private SessionRefusals() {}

    static Reason of(SessionRefusal refusal) {
        return switch (refusal) {
            case CheckinUnknown() -> new Reason("checkin.unknown", "There is no such check-in.");
            case CheckinIdReserved() ->
                new Reason("checkin.id-reserved", "This id belongs to an occurrence of a schedule.");
            case CheckinMissed(var closedAt) ->
                new Reason("checkin.missed", "It could be entered until " + closedAt + ".");
            case CheckinOver() -> new Reason("checkin.over", "The check-in is over.");
            case NotEntered() -> new Reason("checkin.not-entered", "Only who has entered has a say in it.");
            case PausedNow() -> new Reason("checkin.paused", "One of the two needs a pause.");
            case PromptUnknown() -> new Reason("checkin.prompt-unknown", "There is no such prompt in it.");
            case AnswerMissing() -> new Reason("checkin.answer-missing", "There is no answer of your own yet.");
            case AnswerNotFitting() ->
                new Reason("checkin.answer-not-fitting", "The prompt is answered in another way.");
            case AnswersFull(int limit) ->
                new Reason("checkin.answers-full", "There may be at most " + limit + " answers to one check-in.");
            case AlreadyRevealed() -> new Reason("checkin.already-revealed", "The answers are revealed already.");
            case ReadyAlready() ->
                new Reason("checkin.ready-already", "The answer is marked ready; take the mark back first.");
            case NotRevealed() -> new Reason("checkin.not-revealed", "The answers are not revealed yet.");
            case PlaceUnknown() -> new Reason("checkin.place-unknown", "There is no such place in it.");
            case NotAtClosing() -> new Reason("checkin.not-at-closing", "The two are not at the closing.");
            case BackOutOfRange(var atMost) ->
                new Reason(
                        "checkin.back-out-of-range",
                        "The time to come back is to come, at most " + atMost.toDays() + " days ahead.");
            case SessionWordsEmpty() -> new Reason("checkin.words-empty", "The words must not be empty.");
            case FloorRefusal floor -> of(floor);
            case OutcomeRefusal outcome -> of(outcome);
        };
    }

    private static Reason of(FloorRefusal refusal) {
        return switch (refusal) {
            case FloorNeedsTwo() -> new Reason("checkin.floor-needs-two", "There is nobody who could listen.");
            case FloorNotFree() -> new Reason("checkin.floor-not-free", "The other has the floor.");
            case FloorFree() -> new Reason("checkin.floor-free", "Nobody has the floor.");
            case NotTheSpeaker() -> new Reason("checkin.not-the-speaker", "Only the speaker may do this.");
            case NotTheListener() -> new Reason("checkin.not-the-listener", "Only the listener may say back.");
            case NothingSaidBack() -> new Reason("checkin.nothing-said-back", "Nothing has been said back yet.");
        };
    }

    private static Reason of(OutcomeRefusal refusal) {
        return switch (refusal) {
            case OutcomeIdTaken() ->
                new Reason("checkin.outcome-id-taken", "This id belongs to another outcome already.");
            case OutcomeUnknown() -> new Reason("checkin.outcome-unknown", "There is no such outcome.");
            case NotYourOutcome() -> new Reason("checkin.outcome-not-yours", "Only its author may take it back.");
            case OutcomeAgreed() ->
                new Reason("checkin.outcome-agreed", "Both have agreed to the goal that it has become.");
            case OutcomeTooLong(int maxLength) ->
                new Reason(
                        "checkin.outcome-too-long", "A goal's sentence may have at most " + maxLength + " characters.");
            case TooManyOutcomes(int limit) ->
                new Reason("checkin.too-many-outcomes", "A check-in may have at most " + limit + " outcomes.");
            case UntilInPast() -> new Reason("checkin.until-in-past", "The day is over already.");
        };
    }
}
