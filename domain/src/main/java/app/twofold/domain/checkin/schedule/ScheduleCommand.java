package app.twofold.domain.checkin.schedule;

import app.twofold.domain.CheckinCommand;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What a partner asks for about schedules of check-ins. An occurrence is named by its original time.
public sealed interface ScheduleCommand extends CheckinCommand {

    ScheduleId schedule();

    /// Proposes a new schedule. Proposing is the proposer's assent to version 1.
    record ProposeSchedule(ScheduleId schedule, Plan plan) implements ScheduleCommand {}

    /// Puts another plan in place of the named version, with the assent of the one who suggests it. What is agreed
    /// stays in force until both have agreed to the new one.
    ///
    /// @param version the version that the suggestion answers; 0 where no plan is proposed
    record SuggestPlan(ScheduleId schedule, int version, Plan plan) implements ScheduleCommand {}

    /// Assents to exactly this version of the plan.
    record AgreeSchedule(ScheduleId schedule, int version) implements ScheduleCommand {}

    /// Takes back one's assent to the proposed plan, as long as the other's is missing.
    record TakeBackScheduleAssent(ScheduleId schedule) implements ScheduleCommand {}

    /// Says "not now" to the proposed plan, with or without a reason (empty words).
    record DeclineSchedule(ScheduleId schedule, int version, Words reason) implements ScheduleCommand {}

    /// Drops the proposed plan; by the one who opened it. What was agreed stays.
    record WithdrawPlan(ScheduleId schedule) implements ScheduleCommand {}

    /// Pauses at once, for one's own part.
    ///
    /// @param until the day, in the plan's zone, on which the pause is over by itself; null for open
    record PauseSchedule(ScheduleId schedule, @Nullable LocalDate until) implements ScheduleCommand {

        /// @throws InvalidValue if the day is out of range
        public PauseSchedule {
            if (until != null && (until.getYear() < 0 || until.getYear() > 9999)) {
                throw new InvalidValue(Fault.OUT_OF_RANGE, 9999);
            }
        }
    }

    /// Ends one's own pause.
    record ResumeSchedule(ScheduleId schedule) implements ScheduleCommand {}

    /// Ends an agreed schedule at once, for good.
    record EndSchedule(ScheduleId schedule) implements ScheduleCommand {}

    /// Leaves out one occurrence, at once.
    record Skip(ScheduleId schedule, LocalDateTime original) implements ScheduleCommand {}

    /// Takes back one's own leaving out.
    record Unskip(ScheduleId schedule, LocalDateTime original) implements ScheduleCommand {}

    /// Proposes to hold one occurrence at another time, in the plan's zone. A missed one may be moved for
    /// 14 days.
    record ProposeMove(ScheduleId schedule, LocalDateTime original, LocalDateTime to) implements ScheduleCommand {

        /// @throws InvalidValue if the new time is no whole minute
        public ProposeMove {
            if (!to.equals(to.truncatedTo(ChronoUnit.MINUTES))) {
                throw new InvalidValue(Fault.MALFORMED);
            }
        }
    }

    /// Assents to exactly this move.
    record AgreeMove(ScheduleId schedule, LocalDateTime original, LocalDateTime to) implements ScheduleCommand {}

    /// Takes back a move that one has proposed and the other has not agreed to.
    record WithdrawMove(ScheduleId schedule, LocalDateTime original) implements ScheduleCommand {}

    /// Would rather keep the time.
    record DeclineMove(ScheduleId schedule, LocalDateTime original) implements ScheduleCommand {}
}
