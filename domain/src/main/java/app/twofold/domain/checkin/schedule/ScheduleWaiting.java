package app.twofold.domain.checkin.schedule;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Schedule.AskedMove;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting;
import app.twofold.domain.timeline.Waiting.Reason;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// What one partner is asked for about the times of check-ins: a plan, a change of one, another time for a single one.
public final class ScheduleWaiting {

    private ScheduleWaiting() {}

    public static Stream<Waiting> of(Schedules schedules, PersonId me, Instant now) {
        return schedules.byId().values().stream()
                .filter(schedule -> !schedule.isOver())
                .flatMap(schedule -> Stream.concat(plan(schedule, me).stream(), moves(schedule, me, now)));
    }

    private static Optional<Waiting> plan(Schedule schedule, PersonId me) {
        Proposal open = schedule.proposal();
        if (open == null || open.declined() != null || open.assents().containsKey(me)) {
            return Optional.empty();
        }
        Reason reason = schedule.agreed() == null ? Reason.PLAN_PROPOSED : Reason.PLAN_CHANGE_PROPOSED;
        return Optional.of(about(schedule, reason, open.at()));
    }

    /// As long as the other time hasn't come.
    private static Stream<Waiting> moves(Schedule schedule, PersonId me, Instant now) {
        return schedule.overrides().askedMoves().values().stream()
                .filter(asked -> isAsked(asked, me) && asked.move().start().isAfter(now))
                .map(asked -> about(schedule, Reason.MOVE_PROPOSED, asked.at()));
    }

    private static boolean isAsked(AskedMove asked, PersonId me) {
        return !asked.assents().containsKey(me) && asked.declined() == null;
    }

    private static Waiting about(Schedule schedule, Reason reason, Instant since) {
        return new Waiting(
                reason, Subject.Ref.of(schedule.id()), schedule.plan().name().value(), since);
    }
}
