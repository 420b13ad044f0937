package app.twofold.domain.checkin.schedule;

import app.twofold.domain.CheckinId;
import app.twofold.domain.ScheduleId;
import java.time.LocalDateTime;

/// One occurrence of a schedule.
///
/// @param original when it starts by the schedule's own rule, in its zone; a move does not change it
public record OccurrenceId(ScheduleId schedule, LocalDateTime original) {

    /// The check-in that is held for this occurrence.
    public CheckinId checkin() {
        return CheckinId.of(schedule, original);
    }
}
