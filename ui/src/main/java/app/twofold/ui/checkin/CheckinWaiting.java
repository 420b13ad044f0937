package app.twofold.ui.checkin;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.Schedule.AskedMove;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import app.twofold.ui.checkin.schedule.ScheduleLink;
import app.twofold.ui.feature.Waiting;
import app.twofold.ui.feature.Waiting.Reason;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Viewer;
import java.util.Optional;
import java.util.stream.Stream;

/// What one partner is asked for about the times of check-ins: a plan, a change of one, another time for a single one.
final class CheckinWaiting {

    private static final Reason PLAN = new Reason("today.plan", "today.read-and-answer", State.SHARED);
    private static final Reason PLAN_CHANGE =
            new Reason("today.plan.change", "today.read-and-answer", State.DISCUSSING);
    private static final Reason MOVE = new Reason("today.move", "today.read-and-answer", State.DISCUSSING);

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
        Reason reason = schedule.agreed() == null ? PLAN : PLAN_CHANGE;
        return Optional.of(new Waiting(reason, path(schedule), name(schedule), open.at()));
    }

    private static Stream<Waiting> moves(Schedule schedule, Viewer viewer) {
        return schedule.askedMoves().values().stream()
                .filter(asked -> isAsked(asked, viewer))
                .map(asked -> new Waiting(MOVE, path(schedule), name(schedule), asked.at()));
    }

    private static boolean isAsked(AskedMove asked, Viewer viewer) {
        return !asked.assents().containsKey(viewer.me())
                && asked.declined() == null
                && asked.move().start().isAfter(viewer.dates().now());
    }

    private static String path(Schedule schedule) {
        return ScheduleLink.path(schedule.id());
    }

    private static String name(Schedule schedule) {
        return schedule.plan().name().value();
    }
}
