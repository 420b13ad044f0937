package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.checkin.schedule.ScheduleStatus;
import app.twofold.migrations.TestClock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Alex sits at a computer in Berlin, Sam holds a phone in New York.
@ExtendWith(Stage.class)
class ScheduleJourneyTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Instant now = TestClock.now();
    private final ZonedDateTime first =
            now.atZone(BERLIN).plusDays(20).with(LocalTime.of(19, 30)).truncatedTo(ChronoUnit.MINUTES);
    private final ZonedDateTime moved = first.plusDays(1).with(LocalTime.of(18, 15));

    @Test
    void twoAgreeOnATimeAndEachReadsItByTheirOwnClock(Devices devices, People people) {
        People.Pair pair = people.pair();
        ScheduleScreens alex = new ScheduleScreens(devices.desktop());
        ScheduleScreens sam = new ScheduleScreens(devices.phone());
        new EntryScreens(alex.device()).signIn(pair.alex());
        new EntryScreens(sam.device()).signIn(pair.sam());

        agree(alex, sam);
        nextOneIsOnToday(alex, sam);
        moveOne(alex, sam);
        leaveOneOut(alex, sam);
        pause(alex, sam);

        assertThat(pair.couples()
                        .state(pair.alexSeat())
                        .checkins()
                        .schedules()
                        .byId()
                        .values())
                .singleElement()
                .satisfies(one -> assertThat(one.status(TestClock.now())).isEqualTo(ScheduleStatus.AGREED));
    }

    private void agree(ScheduleScreens alex, ScheduleScreens sam) {
        sam.openToday();
        alex.openList();
        alex.looksRight();
        alex.propose("Our Sunday talk", first.toLocalDate(), "19:30", "Sam");
        alex.says("For Sam: " + samsTime(first));
        alex.looksRight();
        sam.says("Alex proposed a time today");
        sam.follow("Read and answer");
        sam.says(sams(first));
        sam.says("For Alex: 19:30");
        sam.looksRight();
        sam.press("Agree to this plan");

        alex.says("You both agreed to this");
        sam.says("You both agreed to this");
        alex.looksRight();
    }

    private void nextOneIsOnToday(ScheduleScreens alex, ScheduleScreens sam) {
        sam.openToday();
        sam.says(sams(first));
        sam.says("Prepare privately");
        sam.looksRight();
        sam.openList();
        sam.looksRight();
        sam.follow("Our Sunday talk");
        alex.says("Coming up");
    }

    private void moveOne(ScheduleScreens alex, ScheduleScreens sam) {
        alex.pressNamed("Another time for");
        alex.suggest(moved.toLocalDate(), CLOCK.format(moved));
        sam.says("Alex suggests " + sams(moved) + " instead. For Alex: " + CLOCK.format(moved));
        sam.looksRight();
        sam.press("Agree to the new time");
        alex.says("Moved to this time by both of you");
        alex.says(alexs(moved));
    }

    private void leaveOneOut(ScheduleScreens alex, ScheduleScreens sam) {
        alex.pressNamed("Skip this one: " + alexs(first.plusWeeks(1)));
        sam.says("Skipped by Alex");
        sam.says(sams(first.plusWeeks(1)));
        alex.pressNamed("Keep it after all");
        sam.saysNot("Skipped by Alex");
    }

    private void pause(ScheduleScreens alex, ScheduleScreens sam) {
        sam.press("Pause");
        sam.confirm("Pause");
        alex.says("Sam has paused");
        sam.says("You have paused");
        sam.looksRight();
        sam.press("End my pause");
        alex.says("You both agreed to this");
    }

    private String alexs(ZonedDateTime time) {
        return words(time, BERLIN);
    }

    private String sams(ZonedDateTime time) {
        return words(time, NEW_YORK);
    }

    private static String samsTime(ZonedDateTime time) {
        return CLOCK.format(time.withZoneSameInstant(NEW_YORK));
    }

    private String words(ZonedDateTime time, ZoneId zone) {
        ZonedDateTime there = time.withZoneSameInstant(zone);
        boolean thisYear = there.getYear() == now.atZone(zone).getYear();
        return (thisYear ? DAY : DAY_AND_YEAR).format(there) + " at " + CLOCK.format(there);
    }
}
