package app.twofold.server.bench;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;
import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.couple.CoupleKinds;
import app.twofold.server.stream.EventStore;
import app.twofold.server.stream.Past;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Two made-up people and the time in which they live. What they do is decided by the rules and goes into the couple's
/// stream; the clock never goes back.
final class Life {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Past<CoupleState, Command, Event, Refusal> past;
    private final RandomGenerator random;
    private final Phrases phrases;
    private final PersonId one;
    private final PersonId other;
    private Instant now = Instant.EPOCH;

    Life(EventStore store, CoupleId couple, PersonId one, PersonId other, RandomGenerator random) {
        this.past = new Past<>(store, CoupleKinds.kind(), couple.value());
        this.one = one;
        this.other = other;
        this.random = random;
        this.phrases = new Phrases(random);
    }

    /// Waits until this time, if it is still to come.
    void until(LocalDate day, int hour) {
        Instant at = day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
        now = at.isAfter(now) ? at : now;
    }

    /// Does something a little later.
    void does(PersonId who, Command command) {
        now = now.plusMillis(1_000 + random.nextInt(120_000));
        past.happen(new Issued<>(id(), who, now, ZONE, command));
    }

    void write() {
        past.write();
    }

    Instant now() {
        return now;
    }

    CoupleState state() {
        return past.state();
    }

    long seq() {
        return past.seq();
    }

    Phrases phrases() {
        return phrases;
    }

    /// A new id, of version 4.
    UUID id() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        return new UUID(high, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    PersonId someone() {
        return random.nextBoolean() ? one : other;
    }

    List<PersonId> both() {
        return List.of(one, other);
    }

    PersonId otherThan(PersonId who) {
        return who.equals(one) ? other : one;
    }

    /// Whether something happens that happens in so many of a hundred cases.
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
