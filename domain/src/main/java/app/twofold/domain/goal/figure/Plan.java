package app.twofold.domain.goal.figure;

import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.Wordings.Agreed;
import app.twofold.domain.goal.figure.GoalFigures.Pace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The time that a goal has, as seen on one day.
///
/// @param start    the day from which progress is expected: that of the agreement
/// @param due      the day by which the goal is to be reached; null for none
/// @param achieved whether both have called it achieved, whatever the numbers say
record Plan(LocalDate start, @Nullable LocalDate due, LocalDate today, boolean achieved) {

    static Plan of(Goal goal, LocalDate today, ZoneId zone) {
        Agreed agreed = goal.agreed();
        LocalDate since = agreed == null ? today : agreed.since().atZone(zone).toLocalDate();
        return new Plan(
                since.isAfter(today) ? today : since,
                agreed == null ? null : agreed.wording().due(),
                today,
                goal.status() == Status.ACHIEVED);
    }

    /// The share of the time that is over, 0 to 1: what is done by now at a steady pace, as the planned value of
    /// earned value management (EIA-748) has it for work spread evenly. Null without a date.
    @Nullable
    Double expected() {
        if (due == null) {
            return null;
        }
        long all = ChronoUnit.DAYS.between(start, due);
        long over = ChronoUnit.DAYS.between(start, today);
        return all <= 0 ? 1.0 : Math.min(1, (double) over / all);
    }

    /// @param started whether there is any progress
    /// @param done    whether the target is reached
    /// @param behind  whether it is less than a steady pace would have come to
    Pace pace(boolean started, boolean done, boolean behind) {
        if (achieved || done) {
            return Pace.DONE;
        }
        if (due != null && today.isAfter(due)) {
            return Pace.OVERDUE;
        }
        if (!started) {
            return Pace.NOT_STARTED;
        }
        return behind ? Pace.BEHIND : Pace.ON_TRACK;
    }
}
