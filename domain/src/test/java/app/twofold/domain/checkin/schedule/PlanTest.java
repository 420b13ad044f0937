package app.twofold.domain.checkin.schedule;

import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.checkin.SomeSchedules.EVENINGS;
import static app.twofold.domain.checkin.SomeSchedules.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.checkin.SomeSchedules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYDAY=6SU",
                "FREQ=WEEKLY;UNTIL=20260307",
                "FREQ=WEEKLY;UNTIL=20260308T192959",
                "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260308",
            })
    void refusesWhatNeverHappens(String rule) {
        assertFault(() -> SomeSchedules.plan(FIRST, BERLIN, rule), Fault.NEVER);
    }

    @Test
    void refusesALengthOfNothingOrOfAWeek() {
        assertFault(() -> lasting(Duration.ZERO), Fault.OUT_OF_RANGE);
        assertFault(() -> lasting(Duration.ofMinutes(-20)), Fault.OUT_OF_RANGE);
        assertFault(() -> lasting(Duration.ofMinutes(4)), Fault.OUT_OF_RANGE);
        assertFault(() -> lasting(Duration.ofDays(7)), Fault.OUT_OF_RANGE);
        assertFault(() -> lasting(Duration.ofSeconds(601)), Fault.MALFORMED);
        assertThat(lasting(Duration.ofMinutes(5)).length()).isEqualTo(Plan.MIN_LENGTH);
        assertThat(lasting(Duration.ofHours(6)).length()).isEqualTo(Plan.MAX_LENGTH);
    }

    @Test
    void refusesAWindowShorterThanTheLengthOrLongerThanAWeek() {
        assertFault(() -> openFor(Duration.ofMinutes(19)), Fault.OUT_OF_RANGE);
        assertFault(() -> openFor(Duration.ofDays(7).plusMinutes(1)), Fault.OUT_OF_RANGE);
        assertThat(openFor(Duration.ofMinutes(20)).window()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void keepsUpToFiveRemindersTheEarliestFirst() {
        assertThat(remindedBefore(0, 60, 1440).reminders())
                .containsExactly(Duration.ofDays(1), Duration.ofHours(1), Duration.ZERO);
        assertFault(() -> remindedBefore(1, 2, 3, 4, 5, 6), Fault.TOO_MANY_ITEMS);
        assertFault(() -> remindedBefore(60, 60), Fault.SAME_TWICE);
        assertFault(() -> remindedBefore(-1), Fault.OUT_OF_RANGE);
        assertFault(() -> remindedBefore(7 * 24 * 60 + 1), Fault.OUT_OF_RANGE);
    }

    @Test
    void refusesAStartThatIsNoMinuteOfThisTime() {
        assertFault(() -> SomeSchedules.weekly(FIRST.plusSeconds(1)), Fault.MALFORMED);
        assertFault(() -> SomeSchedules.weekly(LocalDateTime.parse("1999-12-31T23:59")), Fault.OUT_OF_RANGE);
        assertFault(() -> SomeSchedules.weekly(LocalDateTime.of(10_000, 1, 1, 0, 0)), Fault.OUT_OF_RANGE);
    }

    @Test
    void aTimeThatTheClockLeavesOutComesAsMuchLater() {
        LocalDateTime halfPastTwo = LocalDateTime.parse("2026-03-29T02:30");

        assertThat(Plan.instant(halfPastTwo, BERLIN)).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(Plan.instant(LocalDateTime.parse("2026-10-04T02:10"), ZoneId.of("Australia/Lord_Howe")))
                .isEqualTo(Instant.parse("2026-10-03T15:40:00Z"));
    }

    @Test
    void ofATimeThatComesTwiceTheFirstCounts() {
        assertThat(Plan.instant(LocalDateTime.parse("2026-10-25T02:30"), BERLIN))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    private static Plan lasting(Duration length) {
        return with(length, Plan.USUAL_WINDOW, List.of());
    }

    private static Plan openFor(Duration window) {
        return with(EVENINGS.length(), window, List.of());
    }

    private static Plan remindedBefore(long... minutes) {
        List<Duration> leads =
                java.util.Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toList();
        return with(EVENINGS.length(), EVENINGS.window(), leads);
    }

    private static Plan with(Duration length, Duration window, List<Duration> reminders) {
        return new Plan(
                EVENINGS.name(),
                EVENINGS.template(),
                EVENINGS.start(),
                EVENINGS.zone(),
                EVENINGS.recurrence(),
                length,
                window,
                reminders);
    }

    private static void assertFault(ThrowingCallable call, Fault fault) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
