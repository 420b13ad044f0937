package app.twofold.server.checkin;

import app.twofold.domain.checkin.schedule.ScheduleRefusal;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.CheckinsPaused;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveIntoPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveNotProposed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveNotYours;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.MoveTooFar;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NoPlanProposed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotOpenYet;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotPausedByYou;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotSkippedByYou;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceEntered;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrencePast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceSkipped;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceUnknown;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PauseEndsInPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanAlreadyAgreed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanChanged;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanNotYours;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleIdTaken;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleNotAgreed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleOver;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleUnknown;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.TooManySchedules;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.WindowOver;
import app.twofold.server.wire.Reason;

/// Codes and messages of refusals about schedules of check-ins.
final class ScheduleRefusals {

    private ScheduleRefusals() {}

    static Reason of(ScheduleRefusal refusal) {
        return switch (refusal) {
            case ScheduleUnknown() -> reason("schedule-unknown", "There is no such schedule.");
            case ScheduleIdTaken() -> reason("schedule-id-taken", "This id belongs to another schedule already.");
            case TooManySchedules(int limit) ->
                reason("too-many-schedules", "A couple may have at most " + limit + " schedules.");
            case ScheduleOver() -> reason("schedule-over", "The schedule has ended.");
            case ScheduleNotAgreed() -> reason("schedule-not-agreed", "No plan is in force.");
            case PlanChanged(int current) ->
                reason("plan-changed", "The plan has been changed since; version " + current + " stands now.");
            case NoPlanProposed() -> reason("no-plan-proposed", "No plan waits for an answer.");
            case PlanAlreadyAgreed() -> reason("plan-already-agreed", "You have agreed to this version already.");
            case PlanNotYours() -> reason("plan-not-yours", "Only the one who opened a proposal may drop it.");
            case PlanPast() -> reason("plan-past", "No time of this plan is still to come.");
            case PauseEndsInPast() -> reason("pause-ends-in-past", "A pause ends on a later day.");
            case NotPausedByYou() -> reason("not-paused-by-you", "You have not paused this schedule.");
            case CheckinsPaused() -> reason("schedule-paused", "The schedule is paused.");
            case OccurrenceUnknown() -> reason("occurrence-unknown", "No check-in is planned at this time.");
            case OccurrencePast() -> reason("occurrence-past", "The time of this check-in is over.");
            case OccurrenceEntered() -> reason("occurrence-entered", "Somebody has entered this check-in already.");
            case OccurrenceSkipped() -> reason("occurrence-skipped", "This check-in is left out.");
            case NotSkippedByYou() -> reason("not-skipped-by-you", "You have not left this check-in out.");
            case MoveIntoPast() -> reason("move-into-past", "A check-in is moved to a time that is still to come.");
            case MoveTooFar(int days) ->
                reason("move-too-far", "A check-in may be moved by at most " + days + " days.");
            case MoveNotProposed() -> reason("move-not-proposed", "No move to this time waits for an answer.");
            case MoveNotYours() -> reason("move-not-yours", "Only its author may take a proposed move back.");
            case NotOpenYet(var opensAt) -> reason("not-open-yet", "It may be entered from " + opensAt + " on.");
            case WindowOver(var closedAt) -> reason("window-over", "It could be entered until " + closedAt + ".");
        };
    }

    private static Reason reason(String code, String message) {
        return new Reason("checkin." + code, message);
    }
}
