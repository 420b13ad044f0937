package app.twofold.ui.today;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.Schedule.AskedMove;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.today.Waiting.Reason;
import java.util.Optional;
import java.util.stream.Stream;

/// What one partner is asked for about the times of check-ins: a plan, a change of one, another time for a single one.
final class CheckinWaiting {

    private CheckinWaiting() {}

    static Stream<Waiting> of(Viewer viewer) {
        return viewer.couple().checkins().schedules().byId().values().stream()
                .filter(schedule -> !schedule.isOver())
                .flatMap(schedule -> Stream.concat(plan(schedule, viewer.me()).stream(), moves(schedule, viewer)));
    }

    private static Optional<Waiting> plan(Schedule schedule, PersonId me) {
        Proposal open = schedule.proposal();
        if (open == null || open.declined() != null || open.assents().containsKey(me)) {
            return Optional.empty();
        }
        Reason reason = schedule.agreed() == null ? Reason.PLAN : Reason.PLAN_CHANGE;
        return Optional.of(new Waiting(reason, path(schedule), name(schedule), open.at()));
    }

    private static Stream<Waiting> moves(Schedule schedule, Viewer viewer) {
        return schedule.askedMoves().values().stream()
                .filter(asked -> isAsked(asked, viewer))
                .map(asked -> new Waiting(Reason.MOVE, path(schedule), name(schedule), asked.at()));
    }

    private static boolean isAsked(AskedMove asked, Viewer viewer) {
        return !asked.assents().containsKey(viewer.me())
                && asked.declined() == null
                && asked.move().start().isAfter(viewer.dates().now());
    }

    private static String path(Schedule schedule) {
        return "check-ins/schedule/" + schedule.id();
    }

    private static String name(Schedule schedule) {
        return schedule.plan().name().value();
    }
}
