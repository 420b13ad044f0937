package app.twofold.server.reminder;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Seat;
import app.twofold.server.Subscription;
import app.twofold.server.stream.Streams;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// The reminders that a partner has been given.
@Service
public class GivenReminders {

    /// How far back the reminders of other nodes are looked for, so that none slips through between two looks.
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final ReminderRows reminders;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final Clock clock;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final Map<Seat, Instant> told = new ConcurrentHashMap<>();

    GivenReminders(ReminderRows reminders, Streams<CoupleState, Command, Event, Refusal> streams, Clock clock) {
        this.reminders = reminders;
        this.streams = streams;
        this.clock = clock;
    }

    /// The check-ins of which this partner has been reminded and that may still be entered, by their original time.
    /// One that has been moved or left out since is among them; their state says so. A frozen space has none.
    public List<OccurrenceId> of(Seat seat) {
        if (streams.state(seat.couple().value()).leaving().isFrozen()) {
            return List.of();
        }
        return reminders.given(seat, clock.instant());
    }

    /// Calls the listener whenever a reminder may have been given to this partner: at once where this node gives it,
    /// within seconds where another does. The listener runs on whatever thread comes.
    public Subscription follow(Seat seat, Runnable listener) {
        Follower follower = new Follower(seat, listener);
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /// Tells those who follow that reminders have been given to these at that time.
    void tell(Collection<Seat> seats, Instant at) {
        Set<Seat> followed = followed();
        seats.stream()
                .filter(followed::contains)
                .distinct()
                .filter(seat -> !at.equals(told.put(seat, at)))
                .forEach(seat -> followers.stream()
                        .filter(follower -> follower.seat().equals(seat))
                        .forEach(Follower::tell));
    }

    /// Looks for what other nodes have given.
    void compare() {
        Set<Seat> followed = followed();
        told.keySet().retainAll(followed);
        if (!followed.isEmpty()) {
            reminders
                    .givenSince(followed, clock.instant().minus(OVERLAP))
                    .forEach((seat, at) -> tell(List.of(seat), at));
        }
    }

    private Set<Seat> followed() {
        return followers.stream().map(Follower::seat).collect(Collectors.toSet());
    }

    private record Follower(Seat seat, Runnable listener) {

        void tell() {
            listener.run();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
