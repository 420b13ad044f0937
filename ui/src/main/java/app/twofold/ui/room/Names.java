package app.twofold.ui.room;

import app.twofold.domain.checkin.Preparation;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.couple.CoupleState;
import java.util.Optional;

/// What a check-in is called: as its schedule is, or as its template.
public final class Names {

    private Names() {}

    public static String of(Preparation preparation) {
        return preparation.occurrence() == null
                ? preparation.template().name().value()
                : preparation.occurrence().plan().name().value();
    }

    public static String of(Session session, CoupleState couple) {
        return Optional.ofNullable(session.opening().occurrence())
                .map(OccurrenceId::schedule)
                .flatMap(id -> couple.checkins().schedules().find(id))
                .map(Names::name)
                .orElseGet(() -> session.template().name().value());
    }

    private static String name(Schedule schedule) {
        Plan plan = schedule.plans().agreed().isEmpty()
                ? schedule.plans().written()
                : schedule.plans().agreed().getLast().plan();
        return plan.name().value();
    }
}
