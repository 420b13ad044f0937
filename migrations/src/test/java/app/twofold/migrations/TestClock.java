package app.twofold.migrations;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;

/// The clock of a test. It stands, and moves when it is told to.
///
/// Where a test names no moment, its clock stands at the one that all tests are run at: the environment variable
/// `TWOFOLD_TEST_ON`, or else the moment when the first test of this JVM asked. No test reads another clock, so a run
/// never passes midnight by itself, and every day and hour can be tried out.
public final class TestClock extends Clock {

    /// Where the couples of the tests live. A given time without a zone is what the clocks on their walls show.
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final String VARIABLE = "TWOFOLD_TEST_ON";
    private static final Instant GIVEN = Optional.ofNullable(System.getenv(VARIABLE))
            .filter(text -> !text.isBlank())
            .map(TestClock::moment)
            .orElseGet(() -> Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS));

    private volatile Instant now;

    private TestClock(Instant now) {
        this.now = now;
    }

    /// A clock that stands at the moment that all tests are run at.
    public static TestClock given() {
        return new TestClock(GIVEN);
    }

    /// @param text a day (at noon), a day and time, or an instant; with an offset or a zone in brackets, or else in
    ///             [#ZONE]
    /// @throws DateTimeException if the text is none of them
    public static TestClock at(String text) {
        return new TestClock(moment(text));
    }

    public static TestClock at(Instant moment) {
        return new TestClock(moment);
    }

    /// The moment that all tests are run at.
    public static Instant now() {
        return GIVEN;
    }

    /// The day that all tests are run at, in [#ZONE].
    public static LocalDate today() {
        return LocalDate.ofInstant(GIVEN, ZONE);
    }

    /// What a clock on the wall shows at the moment that all tests are run at, in [#ZONE].
    public static LocalDateTime wallTime() {
        return LocalDateTime.ofInstant(GIVEN, ZONE);
    }

    /// What makes another JVM stand at the same moment, as environment variables.
    public static Map<String, String> handOver() {
        return Map.of(VARIABLE, GIVEN.toString());
    }

    private static Instant moment(String text) {
        String full = text.contains("T") ? text : text + "T12:00";
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(full, ZonedDateTime::from, LocalDateTime::from);
        return read instanceof ZonedDateTime exact
                ? exact.toInstant()
                : LocalDateTime.from(read).atZone(ZONE).toInstant();
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /// The same clock: when this one moves, the other does.
    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {

        private final TestClock clock;
        private final ZoneId zone;

        Zoned(TestClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
