package app.twofold.domain.checkin.schedule;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Schedule.AskedMove;
import app.twofold.domain.checkin.schedule.Schedule.Moved;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What events do to single occurrences: left out by one, moved by both.
final class MoveFold {

    private MoveFold() {}

    static Schedule skipped(Schedule schedule, LocalDateTime original, Asked origin) {
        PMap<PersonId, Instant> by =
                Optional.ofNullable(schedule.overrides().skips().get(original)).orElse(HashTreePMap.empty());
        Schedule next =
                schedule.withOverrides(schedule.overrides().skipped(original, by.plus(origin.by(), origin.at())));
        return by.isEmpty() ? next.changed(original, origin.at()) : next;
    }

    static Schedule unskipped(Schedule schedule, LocalDateTime original, Asked origin) {
        PMap<PersonId, Instant> by = schedule.overrides().skips().get(original);
        if (by == null) {
            return schedule;
        }
        PMap<PersonId, Instant> left = by.minus(origin.by());
        Schedule next = schedule.withOverrides(schedule.overrides().skipped(original, left));
        return left.isEmpty() ? next.changed(original, origin.at()) : next;
    }

    static Schedule proposed(
            Schedule schedule, LocalDateTime original, Moved move, Set<PersonId> partners, Asked origin) {
        PMap<PersonId, Instant> assents = HashTreePMap.singleton(origin.by(), origin.at());
        AskedMove asked = new AskedMove(move, origin.by(), origin.at(), assents, null);
        return settled(schedule, original, asked, partners, origin);
    }

    /// An answer to another move than the one that stands changes nothing.
    static Schedule agreed(
            Schedule schedule, LocalDateTime original, LocalDateTime to, Set<PersonId> partners, Asked origin) {
        AskedMove open = schedule.overrides().askedMoves().get(original);
        if (open == null || !open.move().to().equals(to)) {
            return schedule;
        }
        PMap<PersonId, Instant> assents = open.assents().plus(origin.by(), origin.at());
        PersonId declined = origin.by().equals(open.declined()) ? null : open.declined();
        return settled(schedule, original, open.answered(assents, declined), partners, origin);
    }

    static Schedule dropped(Schedule schedule, LocalDateTime original) {
        return schedule.withOverrides(schedule.overrides().asked(original, null));
    }

    static Schedule declined(Schedule schedule, LocalDateTime original, Asked origin) {
        AskedMove open = schedule.overrides().askedMoves().get(original);
        if (open == null) {
            return schedule;
        }
        AskedMove declined = open.answered(open.assents().minus(origin.by()), origin.by());
        return schedule.withOverrides(schedule.overrides().asked(original, declined));
    }

    /// What both have agreed to takes place, even where one of them wanted to leave the occurrence out.
    private static Schedule settled(
            Schedule schedule, LocalDateTime original, AskedMove asked, Set<PersonId> partners, Asked origin) {
        if (partners.isEmpty() || !asked.assents().keySet().containsAll(partners)) {
            return schedule.withOverrides(schedule.overrides().asked(original, asked));
        }
        return schedule.withOverrides(schedule.overrides().moved(original, asked.move()))
                .changed(original, origin.at());
    }
}
