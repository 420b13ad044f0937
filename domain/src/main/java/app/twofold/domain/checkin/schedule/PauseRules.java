package app.twofold.domain.checkin.schedule;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.checkin.schedule.Schedule.Agreed;
import app.twofold.domain.checkin.schedule.Schedule.Pause;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleEnded;
import app.twofold.domain.checkin.schedule.ScheduleEvent.SchedulePaused;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleResumed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotPausedByYou;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PauseEndsInPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleNotAgreed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleOver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Pausing and ending a schedule: one is enough, at once and without a reason.
public final class PauseRules {

    private PauseRules() {}

    public static Decision<CheckinEvent, CheckinRefusal> pause(
            Schedule schedule, @Nullable LocalDate until, Asked asked) {
        return whileAgreed(schedule, agreed -> {
            Instant over = PauseFold.over(agreed.plan(), until);
            if (over != null && !over.isAfter(asked.at())) {
                return Decision.reject(new PauseEndsInPast());
            }
            boolean same = own(schedule, asked)
                    .filter(pause -> Objects.equals(pause.until(), over))
                    .isPresent();
            return same ? Decision.alreadySo() : Decision.accept(new SchedulePaused(schedule.id(), until));
        });
    }

    public static Decision<CheckinEvent, CheckinRefusal> resume(Schedule schedule, Asked asked) {
        if (schedule.isOver()) {
            return Decision.reject(new ScheduleOver());
        }
        return own(schedule, asked).isPresent()
                ? Decision.accept(new ScheduleResumed(schedule.id()))
                : Decision.reject(new NotPausedByYou());
    }

    public static Decision<CheckinEvent, CheckinRefusal> end(Schedule schedule) {
        return whileAgreed(schedule, _ -> Decision.accept(new ScheduleEnded(schedule.id())));
    }

    /// For whatever needs a plan in force.
    public static Decision<CheckinEvent, CheckinRefusal> whileAgreed(
            Schedule schedule, Function<Agreed, Decision<CheckinEvent, CheckinRefusal>> rule) {
        if (schedule.isOver()) {
            return Decision.reject(new ScheduleOver());
        }
        return Optional.ofNullable(schedule.agreed())
                .map(rule)
                .orElseGet(() -> Decision.reject(new ScheduleNotAgreed()));
    }

    private static Optional<Pause> own(Schedule schedule, Asked asked) {
        return schedule.pauses().stream()
                .filter(pause -> pause.by().equals(asked.by()) && pause.holdsAt(asked.at()))
                .findFirst();
    }
}
