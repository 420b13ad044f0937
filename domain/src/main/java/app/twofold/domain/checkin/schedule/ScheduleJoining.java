package app.twofold.domain.checkin.schedule;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Schedule.Agreed;
import app.twofold.domain.checkin.schedule.Schedule.AskedMove;
import app.twofold.domain.checkin.schedule.Schedule.Moved;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What becomes of the schedules of one person when the second partner joins: nothing binds without one's own
/// assent.
public final class ScheduleJoining {

    private ScheduleJoining() {}

    public static Schedules afterJoin(Schedules schedules, Set<PersonId> alone, Instant at) {
        Schedules joined = schedules;
        for (Schedule schedule : schedules.byId().values()) {
            joined = joined.with(asProposal(schedule, alone, at));
        }
        return joined;
    }

    private static Schedule asProposal(Schedule schedule, Set<PersonId> alone, Instant at) {
        ScheduleBuilder next = movesAsked(schedule, alone, at, new ScheduleBuilder(schedule));
        Agreed agreed = schedule.agreed();
        if (agreed == null) {
            return next.build();
        }
        Proposal open = schedule.proposal();
        return next.changed(at)
                .plans(PlanFold.closed(schedule.plans(), at))
                .proposal(open == null ? proposed(schedule, agreed, alone) : open)
                .build();
    }

    private static Proposal proposed(Schedule schedule, Agreed agreed, Set<PersonId> alone) {
        return new Proposal(
                agreed.version(),
                agreed.plan(),
                schedule.proposedBy(),
                agreed.since(),
                assents(alone, agreed.since()),
                null);
    }

    private static ScheduleBuilder movesAsked(
            Schedule schedule, Set<PersonId> alone, Instant at, ScheduleBuilder next) {
        PMap<LocalDateTime, Moved> moves = schedule.moves();
        PMap<LocalDateTime, AskedMove> asked = schedule.askedMoves();
        for (Map.Entry<LocalDateTime, Moved> move : schedule.moves().entrySet()) {
            if (move.getValue().start().isAfter(at)) {
                next.changed(move.getKey(), at);
                moves = moves.minus(move.getKey());
                asked = asked.plus(
                        move.getKey(),
                        new AskedMove(move.getValue(), schedule.proposedBy(), at, assents(alone, at), null));
            }
        }
        return next.moves(moves).askedMoves(asked);
    }

    private static PMap<PersonId, Instant> assents(Set<PersonId> alone, Instant at) {
        PMap<PersonId, Instant> assents = HashTreePMap.empty();
        for (PersonId person : alone) {
            assents = assents.plus(person, at);
        }
        return assents;
    }
}
