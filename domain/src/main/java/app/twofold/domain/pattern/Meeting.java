package app.twofold.domain.pattern;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.couple.CoupleState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One time for a check-in, and what became of it.
///
/// @param on the day of its beginning, by the couple's zone
public record Meeting(LocalDate on, Kind kind) {

    /// What became of it. A pause is a good use of one, and one that did not take place says nothing about anybody.
    public enum Kind {
        HELD,
        /// Held, and the two took a pause in it.
        HELD_WITH_PAUSE,
        /// Nobody came into it.
        NOT_HELD,
        /// Left out by one of the two, or within a time in which check-ins rest.
        LEFT_OUT;

        public boolean isHeld() {
            return this == HELD || this == HELD_WITH_PAUSE;
        }
    }

    /// Those that are over, by their day. One that still goes on is not among them.
    ///
    /// @param pauses how often the two paused in a check-in; absent for never
    static List<Meeting> of(CoupleState state, Map<CheckinId, Integer> pauses, Stretch stretch, Instant now) {
        ZoneId zone = state.zone();
        Instant from = stretch.first().atStartOfDay(zone).toInstant();
        Instant to = stretch.last().plusDays(1).atStartOfDay(zone).toInstant();
        Stream<Meeting> held = state.checkins().sessions().byId().values().stream()
                .filter(session -> isOver(session, now))
                .map(session -> held(session, pauses, zone));
        Stream<Meeting> others = Occurrences.between(state.checkins(), from.minus(Plan.MAX_WINDOW), to, now).stream()
                .flatMap(occurrence -> notHeld(occurrence, zone, now).stream());
        return Stream.concat(held, others)
                .filter(meeting -> stretch.contains(meeting.on()))
                .sorted(Comparator.comparing(Meeting::on))
                .toList();
    }

    private static boolean isOver(Session session, Instant now) {
        return session.isEnded() || !now.isBefore(session.opening().closesAt());
    }

    private static Meeting held(Session session, Map<CheckinId, Integer> pauses, ZoneId zone) {
        boolean paused = pauses.getOrDefault(session.id(), 0) > 0;
        return new Meeting(LocalDate.ofInstant(session.openedAt(), zone), paused ? Kind.HELD_WITH_PAUSE : Kind.HELD);
    }

    private static Optional<Meeting> notHeld(Occurrence occurrence, ZoneId zone, Instant now) {
        LocalDate on = LocalDate.ofInstant(occurrence.start(), zone);
        boolean begun = !occurrence.start().isAfter(now);
        return switch (occurrence.state()) {
            case MISSED -> Optional.of(new Meeting(on, Kind.NOT_HELD));
            case SKIPPED, PAUSED -> begun ? Optional.of(new Meeting(on, Kind.LEFT_OUT)) : Optional.empty();
            case HELD, UNDER_WAY, OPEN, UPCOMING -> Optional.empty();
        };
    }
}
