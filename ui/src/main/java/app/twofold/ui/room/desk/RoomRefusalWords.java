package app.twofold.ui.room.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Refusal;
import app.twofold.domain.checkin.schedule.ScheduleRefusal;
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
import app.twofold.domain.goal.GoalRefusal;
import app.twofold.ui.desk.RefusalWords;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.FaultWords;
import app.twofold.ui.words.Dates;
import java.util.Optional;

/// Says in words why a check-in cannot do what somebody asked for.
public final class RoomRefusalWords implements RefusalWords {

    @Override
    public Optional<String> of(Refusal refusal, Viewer viewer) {
        Dates dates = viewer.dates();
        if (refusal instanceof AnswerMissing && viewer.isSolo()) {
            return Optional.of(t("room.refused.no-answer.solo"));
        }
        if (refusal instanceof SessionRefusal session) {
            return Optional.of(of(session, dates));
        }
        if (refusal instanceof ScheduleRefusal.NotOpenYet(var opensAt)) {
            return Optional.of(t("room.refused.too-early", dates.moment(opensAt)));
        }
        if (refusal instanceof ScheduleRefusal.WindowOver(var closedAt)) {
            return Optional.of(t("room.refused.missed", dates.moment(closedAt)));
        }
        boolean changed =
                refusal instanceof GoalRefusal.WordsDiffer || refusal instanceof GoalRefusal.VersionNotCurrent;
        return changed ? Optional.of(t("shell.refused.version")) : Optional.empty();
    }

    private static String of(SessionRefusal refusal, Dates dates) {
        return switch (refusal) {
            case CheckinUnknown(), PromptUnknown(), PlaceUnknown() -> t("room.refused.unknown");
            case CheckinIdReserved() -> t("shell.refused");
            case CheckinMissed(var closedAt) -> t("room.refused.missed", dates.moment(closedAt));
            case CheckinOver() -> t("room.refused.over");
            case NotEntered() -> t("room.refused.not-in");
            case PausedNow() -> t("room.refused.paused");
            case AnswerMissing() -> t("room.refused.no-answer");
            case AnswerNotFitting() -> t("room.refused.not-fitting");
            case AnswersFull(int limit) -> t("room.refused.full", limit);
            case AlreadyRevealed() -> t("room.refused.revealed");
            case ReadyAlready() -> t("room.refused.ready");
            case NotRevealed() -> t("room.refused.sealed");
            case NotAtClosing() -> t("room.refused.not-closing");
            case BackOutOfRange(var atMost) -> t("room.refused.back", atMost.toDays());
            case SessionWordsEmpty() -> t("room.refused.empty");
            case FloorRefusal floor -> of(floor);
            case OutcomeRefusal outcome -> of(outcome);
        };
    }

    private static String of(FloorRefusal refusal) {
        return switch (refusal) {
            case FloorNeedsTwo() -> t("room.refused.alone");
            case FloorNotFree() -> t("room.refused.floor-taken");
            case FloorFree() -> t("room.refused.floor-free");
            case NotTheSpeaker() -> t("room.refused.not-speaker");
            case NotTheListener() -> t("room.refused.not-listener");
            case NothingSaidBack() -> t("room.refused.nothing-said-back");
        };
    }

    private static String of(OutcomeRefusal refusal) {
        return switch (refusal) {
            case OutcomeIdTaken(), OutcomeUnknown() -> t("room.refused.unknown");
            case NotYourOutcome() -> t("room.refused.not-yours");
            case OutcomeAgreed() -> t("room.refused.agreed");
            case OutcomeTooLong(int maxLength) -> t("room.refused.too-long", maxLength);
            case TooManyOutcomes(int limit) -> t("room.refused.too-many", limit);
            case UntilInPast() -> t("room.refused.until");
        };
    }

    @Override
    public String of(InvalidValue invalid) {
        return invalid.fault() == Fault.EMPTY ? t("room.refused.empty") : FaultWords.of(invalid);
    }
}
