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
                Optional.ofNullable(schedule.skips().get(original)).orElse(HashTreePMap.empty());
        ScheduleBuilder next =
                new ScheduleBuilder(schedule).skips(schedule.skips().plus(original, by.plus(origin.by(), origin.at())));
        return by.isEmpty() ? next.changed(original, origin.at()).build() : next.build();
    }

    static Schedule unskipped(Schedule schedule, LocalDateTime original, Asked origin) {
        PMap<PersonId, Instant> by = schedule.skips().get(original);
        if (by == null) {
            return schedule;
        }
        PMap<PersonId, Instant> left = by.minus(origin.by());
        return left.isEmpty()
                ? new ScheduleBuilder(schedule)
                        .skips(schedule.skips().minus(original))
                        .changed(original, origin.at())
                        .build()
                : new ScheduleBuilder(schedule)
                        .skips(schedule.skips().plus(original, left))
                        .build();
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
        AskedMove open = schedule.askedMoves().get(original);
        if (open == null || !open.move().to().equals(to)) {
            return schedule;
        }
        PMap<PersonId, Instant> assents = open.assents().plus(origin.by(), origin.at());
        PersonId declined = origin.by().equals(open.declined()) ? null : open.declined();
        AskedMove answered = new AskedMove(open.move(), open.by(), open.at(), assents, declined);
        return settled(schedule, original, answered, partners, origin);
    }

    static Schedule dropped(Schedule schedule, LocalDateTime original) {
        return new ScheduleBuilder(schedule)
                .askedMoves(schedule.askedMoves().minus(original))
                .build();
    }

    static Schedule declined(Schedule schedule, LocalDateTime original, Asked origin) {
        AskedMove open = schedule.askedMoves().get(original);
        if (open == null) {
            return schedule;
        }
        AskedMove declined =
                new AskedMove(open.move(), open.by(), open.at(), open.assents().minus(origin.by()), origin.by());
        return new ScheduleBuilder(schedule)
                .askedMoves(schedule.askedMoves().plus(original, declined))
                .build();
    }

    /// What both have agreed to takes place, even where one of them wanted to leave the occurrence out.
    private static Schedule settled(
            Schedule schedule, LocalDateTime original, AskedMove asked, Set<PersonId> partners, Asked origin) {
        if (partners.isEmpty() || !asked.assents().keySet().containsAll(partners)) {
            return new ScheduleBuilder(schedule)
                    .askedMoves(schedule.askedMoves().plus(original, asked))
                    .build();
        }
        return new ScheduleBuilder(schedule)
                .askedMoves(schedule.askedMoves().minus(original))
                .moves(schedule.moves().plus(original, asked.move()))
                .skips(schedule.skips().minus(original))
                .changed(original, origin.at())
                .build();
    }
}
