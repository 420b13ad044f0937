package app.twofold.server.feed;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.FrozenSpace;
import app.twofold.server.Seat;
import app.twofold.server.Secrets;
import app.twofold.server.stream.Streams;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// A partner's own links to a calendar of the couple's check-ins. Whoever has a link sees the times; only its owner
/// knows of it, and can end it.
@Service
public class CalendarLinks {

    /// How many links a partner may have for one couple.
    public static final int LIMIT = 5;

    private static final int SECRET_BITS = 192;

    private final LinkRows links;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final Clock clock;

    CalendarLinks(LinkRows links, Streams<CoupleState, Command, Event, Refusal> streams, Clock clock) {
        this.links = links;
        this.streams = streams;
        this.clock = clock;
    }

    /// @param neutral whether the calendar names nothing
    public record CalendarLink(UUID id, boolean neutral, Instant madeAt) {}

    /// A link that has just been made.
    ///
    /// @param path where the calendar is, from the root of this server; shown this once
    public record MadeLink(CalendarLink link, String path) {}

    /// Makes a link.
    ///
    /// @param neutral whether its calendar shall name nothing
    /// @return empty if the partner has [#LIMIT] links already
    /// @throws FrozenSpace if the space is frozen
    public Optional<MadeLink> make(Seat seat, boolean neutral) {
        if (isFrozen(seat)) {
            throw new FrozenSpace();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CalendarLink link = new CalendarLink(UUID.randomUUID(), neutral, now);
        String secret = Secrets.random(SECRET_BITS);
        return links.add(seat, link, Secrets.hash(secret), LIMIT)
                ? Optional.of(new MadeLink(link, "/calendar/" + secret + ".ics"))
                : Optional.empty();
    }

    /// The partner's links, the oldest first; none in a frozen space.
    public List<CalendarLink> of(Seat seat) {
        return isFrozen(seat) ? List.of() : links.of(seat);
    }

    /// Ends a link at once.
    ///
    /// @return whether there was such a link of theirs
    public boolean revoke(Seat seat, UUID link) {
        return links.remove(seat, link);
    }

    private boolean isFrozen(Seat seat) {
        return streams.latest(seat.couple().value()).leaving().isFrozen();
    }

    /// The calendar behind a secret; empty if no link has it any more, its owner has no seat, or the space is frozen.
    Optional<CheckinCalendar> calendar(String secret) {
        return links.opened(Secrets.hash(secret)).flatMap(opened -> {
            CoupleState state = streams.state(opened.seat().couple().value());
            return state.partner(opened.seat().person())
                    .filter(_ -> !state.leaving().isFrozen())
                    .map(_ -> CheckinCalendar.of(state.checkins(), clock.instant(), opened.neutral()));
        });
    }
}
