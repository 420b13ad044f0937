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
        Schedule next = movesAsked(schedule, alone, at);
        Agreed agreed = schedule.agreed();
        if (agreed == null) {
            return next;
        }
        Proposal open = schedule.proposal();
        Proposal waiting = open == null ? proposed(schedule, agreed, alone) : open;
        return next.withPlans(next.plans().closed(at).withProposal(waiting)).changed(at);
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

    private static Schedule movesAsked(Schedule schedule, Set<PersonId> alone, Instant at) {
        Schedule next = schedule;
        for (Map.Entry<LocalDateTime, Moved> move : schedule.overrides().moves().entrySet()) {
            if (move.getValue().start().isAfter(at)) {
                LocalDateTime original = move.getKey();
                AskedMove asked = new AskedMove(move.getValue(), schedule.proposedBy(), at, assents(alone, at), null);
                next = next.withOverrides(next.overrides().askedAgain(original, asked))
                        .changed(original, at);
            }
        }
        return next;
    }

    private static PMap<PersonId, Instant> assents(Set<PersonId> alone, Instant at) {
        PMap<PersonId, Instant> assents = HashTreePMap.empty();
        for (PersonId person : alone) {
            assents = assents.plus(person, at);
        }
        return assents;
    }
}
