package app.twofold.domain.checkin.schedule;

import app.twofold.domain.ScheduleId;
import java.util.Optional;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// All schedules of check-ins of a couple, in the order in which they were proposed. Immutable.
public record Schedules(PMap<ScheduleId, Schedule> byId) {

    public static final Schedules NONE = new Schedules(OrderedPMap.empty());

    public Optional<Schedule> find(ScheduleId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The schedules with this one in place of the one with the same id, or as the last one.
    Schedules with(Schedule schedule) {
        return new Schedules(byId.plus(schedule.id(), schedule));
    }
}
