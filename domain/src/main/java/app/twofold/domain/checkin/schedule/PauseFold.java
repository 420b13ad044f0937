package app.twofold.domain.checkin.schedule;

import app.twofold.domain.checkin.schedule.Schedule.Ended;
import app.twofold.domain.checkin.schedule.Schedule.Pause;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/// What events do to the life of a schedule: pauses and its end.
final class PauseFold {

    private PauseFold() {}

    /// When a pause until that day is over: as the day begins where the plan is kept.
    static @Nullable Instant over(Plan plan, @Nullable LocalDate until) {
        return until == null ? null : until.atStartOfDay(plan.zone()).toInstant();
    }

    static Schedule paused(Schedule schedule, @Nullable LocalDate until, Asked origin) {
        Instant over = over(schedule.plan(), until);
        int own = ownPause(schedule, origin);
        PVector<Pause> pauses = schedule.pauses();
        PVector<Pause> after = own < 0
                ? pauses.plus(new Pause(origin.by(), origin.at(), over, null))
                : pauses.with(own, new Pause(origin.by(), pauses.get(own).since(), over, null));
        return schedule.withPauses(after).changed(origin.at());
    }

    static Schedule resumed(Schedule schedule, Asked origin) {
        int own = ownPause(schedule, origin);
        if (own < 0) {
            return schedule;
        }
        Pause pause = schedule.pauses().get(own);
        Pause ended = new Pause(pause.by(), pause.since(), pause.until(), origin.at());
        return schedule.withPauses(schedule.pauses().with(own, ended)).changed(origin.at());
    }

    static Schedule ended(Schedule schedule, Asked origin) {
        return schedule.ended() != null
                ? schedule
                : schedule.withPlans(schedule.plans().closed(origin.at()).withProposal(null))
                        .ended(new Ended(origin.by(), origin.at()))
                        .changed(origin.at());
    }

    /// The place of the pause that this partner has taken and that still holds; -1 if there is none.
    private static int ownPause(Schedule schedule, Asked origin) {
        PVector<Pause> pauses = schedule.pauses();
        for (int i = pauses.size() - 1; i >= 0; i--) {
            if (pauses.get(i).by().equals(origin.by()) && pauses.get(i).holdsAt(origin.at())) {
                return i;
            }
        }
        return -1;
    }
}
