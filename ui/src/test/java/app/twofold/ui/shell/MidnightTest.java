package app.twofold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.ui.FormTest;
import app.twofold.ui.TwofoldApplication;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/// Pages that are open when a new day begins. The clock begins on the last evening of February 2027, a Sunday.
@SpringBootTest(
        classes = TwofoldApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "twofold.test.on=2027-02-28T23:59:50")
class MidnightTest extends FormTest {

    private static final LocalDate SUNDAY = LocalDate.of(2027, 2, 28);
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext program;

    @BeforeEach
    void beginInTheEvening() {
        clock.set(TestClock.at("2027-02-28T23:59:50").instant());
    }

    @Test
    void theFrameGoesOnToTheNewDay() {
        UI.getCurrent().navigate("");
        until(() -> bar().contains("Sunday 28 February"));

        clock.set(TestClock.at("2027-03-01T00:00").instant());

        until(() -> bar().contains("Monday 1 March"));
    }

    @Test
    void todayBeginsANewWeekAndTurnsAYearBack() {
        does(alexSeat, thanks("Tea in bed", SUNDAY));
        does(alexSeat, thanks("Soup a year ago", LocalDate.of(2026, 3, 1)));
        UI.getCurrent().navigate("");
        until(() -> sees("Sunday: Alex, “Tea in bed”"));
        assertThat(sees("Soup a year ago")).isFalse();

        clock.set(TestClock.at("2027-03-01T00:00").instant());

        until(() -> sees("Sunday: nothing noted"));
        until(() -> sees("Soup a year ago"));
    }

    @Test
    void winsOfTodayBecomeYesterdaysAndTheFormTakesTheNewDay() {
        does(alexSeat, thanks("Tea in bed", SUNDAY));
        UI.getCurrent().navigate("wins");
        until(() -> days().contains("Today"));
        press("More");
        DatePicker day = find(DatePicker.class).all().getFirst();
        assertThat(day.getValue()).isEqualTo(SUNDAY);

        clock.set(TestClock.at("2027-03-01T00:00").instant());

        until(() -> days().contains("Yesterday") && !days().contains("Today"));
        until(() -> SUNDAY.plusDays(1).equals(day.getValue()));
        assertThat(day.getMax()).isEqualTo(SUNDAY.plusDays(1));
    }

    @Test
    void aDayThatSomebodyHasChosenStays() {
        does(alexSeat, thanks("Tea in bed", SUNDAY));
        UI.getCurrent().navigate("wins");
        press("More");
        DatePicker day = find(DatePicker.class).all().getFirst();
        test(day).setValue(SUNDAY.minusDays(3));

        clock.set(TestClock.at("2027-03-01T00:00").instant());

        until(() -> SUNDAY.plusDays(1).equals(day.getMax()));
        assertThat(day.getValue()).isEqualTo(SUNDAY.minusDays(3));
    }

    /// At 11:00 on Sunday in Berlin, Monday begins in Kiritimati.
    @Test
    void theDayOfAPartnerFarAwayBeginsAtTheirMidnight() {
        clock.set(TestClock.at("2027-02-28T10:59:55").instant());
        livesIn(alexSeat, KIRITIMATI);
        does(alexSeat, thanks("Tea in bed", SUNDAY));
        UI.getCurrent().navigate("wins");
        until(() -> days().contains("Today"));

        clock.set(TestClock.at("2027-02-28T11:00").instant());

        until(() -> days().contains("Yesterday"));
        does(alexSeat, thanks("Breakfast", SUNDAY.plusDays(1)));
        until(() -> days().contains("Today"));
        UI.getCurrent().navigate("");
        until(() -> sees("Monday: Alex, “Breakfast”"));
    }

    private void livesIn(Seat seat, ZoneId zone) {
        Me me = program.getBean(Me.class);
        me.save(me.settings().with(new Title("Alex"), zone));
        Partner partner = people.state(seat).partner(seat.person()).orElseThrow();
        does(
                seat,
                new ChangeProfile(
                        new Profile(new Title("Alex"), partner.profile().hue(), zone)));
    }

    private void does(Seat seat, Command command) {
        assertThat(people.does(seat, command)).isInstanceOf(CommandResult.Done.class);
    }

    private List<String> bar() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> days() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private static LogWin thanks(String words, LocalDate on) {
        return new LogWin(new WinId(UUID.randomUUID()), WinKind.THANKS, new Words(words), About.YOU, on, null, null);
    }
}
