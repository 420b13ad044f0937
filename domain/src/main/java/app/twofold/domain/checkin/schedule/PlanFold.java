package app.twofold.domain.checkin.schedule;

import app.twofold.domain.PersonId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Schedule.Declined;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/// What events do to the plan of a schedule. An answer to another version than the one that stands changes nothing.
final class PlanFold {

    private PlanFold() {}

    static Schedule proposed(ScheduleId id, Plan plan, Set<PersonId> partners, Asked origin) {
        return settled(Schedule.proposed(id, plan, origin), partners, origin);
    }

    static Schedule suggested(Schedule schedule, int version, Plan plan, Set<PersonId> partners, Asked origin) {
        return schedule.ended() != null
                ? schedule
                : settled(schedule.withPlans(schedule.plans().suggested(version, plan, origin)), partners, origin);
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

    /// The schedule with its proposed plan in force, if every partner has assented to it.
    private static Schedule settled(Schedule schedule, Set<PersonId> partners, Asked origin) {
        Proposal open = schedule.proposal();
        if (open == null || partners.isEmpty() || !open.assents().keySet().containsAll(partners)) {
            return schedule;
        }
        Schedule next = schedule.withPlans(schedule.plans().agreed(open, origin.at()));
        boolean isFirst = schedule.plans().agreed().isEmpty();
        return isFirst ? next : next.changed(origin.at());
    }

    private static Schedule answered(
            Schedule schedule, Proposal open, PMap<PersonId, Instant> assents, @Nullable Declined declined) {
        return schedule.withPlans(schedule.plans().withProposal(open.answered(assents, declined)));
    }
}
