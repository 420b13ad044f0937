package app.twofold.domain.checkin.schedule;

import app.twofold.domain.PersonId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Schedule.Agreed;
import app.twofold.domain.checkin.schedule.Schedule.Declined;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// What events do to the plan of a schedule. An answer to another version than the one that stands changes nothing.
final class PlanFold {

    private PlanFold() {}

    static Schedule proposed(ScheduleId id, Plan plan, Set<PersonId> partners, Asked origin) {
        Schedule schedule = new Schedule(
                id,
                origin.by(),
                origin.at(),
                1,
                TreePVector.empty(),
                plan,
                new Proposal(1, plan, origin.by(), origin.at(), assent(origin), null),
                TreePVector.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                null,
                Revisions.NONE);
        return settled(schedule, partners, origin);
    }

    static Schedule suggested(Schedule schedule, int version, Plan plan, Set<PersonId> partners, Asked origin) {
        if (schedule.ended() != null) {
            return schedule;
        }
        Proposal open = schedule.proposal();
        Proposal next = new Proposal(
                version,
                plan,
                open == null ? origin.by() : open.by(),
                open == null ? origin.at() : open.at(),
                assent(origin),
                null);
        Schedule suggested = new ScheduleBuilder(schedule)
                .versions(Math.max(schedule.versions(), version))
                .written(plan)
                .proposal(next)
                .build();
        return settled(suggested, partners, origin);
    }

    static Schedule agreed(Schedule schedule, int version, Set<PersonId> partners, Asked origin) {
        Proposal open = schedule.proposal();
        if (open == null || open.version() != version) {
            return schedule;
        }
        Declined declined = open.declined();
        Declined left = declined != null && declined.by().equals(origin.by()) ? null : declined;
        Schedule answered = answered(schedule, open, open.assents().plus(origin.by(), origin.at()), left);
        return settled(answered, partners, origin);
    }

    static Schedule takenBack(Schedule schedule, int version, Asked origin) {
        Proposal open = schedule.proposal();
        return open == null || open.version() != version
                ? schedule
                : answered(schedule, open, open.assents().minus(origin.by()), open.declined());
    }

    static Schedule declined(Schedule schedule, int version, Words reason, Asked origin) {
        Proposal open = schedule.proposal();
        return open == null || open.version() != version
                ? schedule
                : answered(
                        schedule,
                        open,
                        open.assents().minus(origin.by()),
                        new Declined(origin.by(), origin.at(), reason));
    }

    /// The plans with none in force from that time on.
    static PVector<Agreed> closed(PVector<Agreed> plans, Instant at) {
        int last = plans.size() - 1;
        return last < 0 || plans.get(last).until() != null
                ? plans
                : plans.with(last, plans.get(last).until(at));
    }

    /// The schedule with its proposed plan in force, if every partner has assented to it.
    private static Schedule settled(Schedule schedule, Set<PersonId> partners, Asked origin) {
        Proposal open = schedule.proposal();
        if (open == null || partners.isEmpty() || !open.assents().keySet().containsAll(partners)) {
            return schedule;
        }
        Agreed agreed = new Agreed(open.version(), open.plan(), origin.at(), null);
        ScheduleBuilder next = new ScheduleBuilder(schedule)
                .plans(closed(schedule.plans(), origin.at()).plus(agreed))
                .proposal(null);
        boolean isFirst = schedule.plans().isEmpty();
        return isFirst ? next.build() : next.changed(origin.at()).build();
    }

    private static Schedule answered(
            Schedule schedule, Proposal open, PMap<PersonId, Instant> assents, @Nullable Declined declined) {
        return new ScheduleBuilder(schedule)
                .proposal(new Proposal(open.version(), open.plan(), open.by(), open.at(), assents, declined))
                .build();
    }

    private static PMap<PersonId, Instant> assent(Asked origin) {
        return HashTreePMap.singleton(origin.by(), origin.at());
    }
}
