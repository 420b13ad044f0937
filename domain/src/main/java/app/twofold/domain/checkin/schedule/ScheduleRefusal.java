package app.twofold.domain.checkin.schedule;

import app.twofold.domain.CheckinRefusal;
import java.time.Instant;

/// Why the rules of schedules of check-ins refuse a command.
public sealed interface ScheduleRefusal extends CheckinRefusal {

    record ScheduleUnknown() implements ScheduleRefusal {}

    /// The id belongs to another schedule of this couple already.
    record ScheduleIdTaken() implements ScheduleRefusal {}

    /// A couple may have at most this many schedules that are not over.
    record TooManySchedules(int limit) implements ScheduleRefusal {}

    /// Ended and withdrawn schedules do not change any more.
    record ScheduleOver() implements ScheduleRefusal {}

    /// No plan is in force.
    record ScheduleNotAgreed() implements ScheduleRefusal {}

    /// The plan has been changed since: the named version is not the one that stands now.
    record PlanChanged(int current) implements ScheduleRefusal {}

    /// No plan waits for an answer.
    record NoPlanProposed() implements ScheduleRefusal {}

    /// This partner has assented to this version already.
    record PlanAlreadyAgreed() implements ScheduleRefusal {}

    /// Only the one who opened a proposal may drop it.
    record PlanNotYours() implements ScheduleRefusal {}

    /// No time that follows the plan is still to come.
    record PlanPast() implements ScheduleRefusal {}

    /// A pause ends on a later day.
    record PauseEndsInPast() implements ScheduleRefusal {}

    record NotPausedByYou() implements ScheduleRefusal {}

    /// The schedule is paused by one of the two.
    record CheckinsPaused() implements ScheduleRefusal {}

    /// No check-in is planned at that time.
    record OccurrenceUnknown() implements ScheduleRefusal {}

    /// Its time is over.
    record OccurrencePast() implements ScheduleRefusal {}

    /// Somebody has entered it already.
    record OccurrenceEntered() implements ScheduleRefusal {}

    /// One of the two leaves it out.
    record OccurrenceSkipped() implements ScheduleRefusal {}

    record NotSkippedByYou() implements ScheduleRefusal {}

    /// A check-in is moved to a time that is still to come.
    record MoveIntoPast() implements ScheduleRefusal {}

    /// A check-in may be moved by at most this many days.
    record MoveTooFar(int days) implements ScheduleRefusal {}

    /// No move to this time waits for an answer.
    record MoveNotProposed() implements ScheduleRefusal {}

    /// Only its author may take a proposed move back.
    record MoveNotYours() implements ScheduleRefusal {}

    /// It may be entered from this time on.
    record NotOpenYet(Instant opensAt) implements ScheduleRefusal {}

    /// It could be entered until this time.
    record WindowOver(Instant closedAt) implements ScheduleRefusal {}
}
