package app.twofold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.server.CommandResult;
import app.twofold.ui.FormTest;
import app.twofold.ui.TwofoldApplication;
import app.twofold.ui.kit.form.DayPicker;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Dialogs and lists that are open when a new day begins: a Monday, and a month; for the last test a year.
@SpringBootTest(
        classes = TwofoldApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "twofold.test.on=2027-02-28T23:59:50")
class MidnightPickersTest extends FormTest {

    private static final LocalDate SUNDAY = LocalDate.of(2027, 2, 28);
    private static final LocalDate MONDAY = SUNDAY.plusDays(1);

    private final GoalId goal = new GoalId(UUID.randomUUID());

    @Autowired
    private TestClock clock;

    @BeforeEach
    void beginInTheEvening() {
        clock.set(TestClock.at("2027-02-28T23:59:50").instant());
        does(new ProposeGoal(goal, dinner()));
        assertThat(sam(new AgreeGoal(goal, 1))).isInstanceOf(CommandResult.Done.class);
    }

    @Test
    void aDialogTakesTheNewDayAndGoesOnToIt() {
        openGoalAndPress("Note progress");
        DayPicker day = field(DayPicker.class, "Which day");
        assertThat(day.getMax()).isEqualTo(SUNDAY);

        mondayBegins();

        until(() -> MONDAY.equals(day.getMax()));
        assertThat(day.getValue()).isEqualTo(MONDAY);
        assertThat(told(day)).isEqualTo("2027-03-01");
        assertThat(day.getI18n().getReferenceDate()).isEqualTo(MONDAY);
    }

    @Test
    void aDayThatSomebodyHasChosenInADialogStays() {
        openGoalAndPress("Note progress");
        DayPicker day = field(DayPicker.class, "Which day");
        test(day).setValue(SUNDAY.minusDays(2));

        mondayBegins();

        until(() -> MONDAY.equals(day.getMax()));
        assertThat(day.getValue()).isEqualTo(SUNDAY.minusDays(2));
    }

    @Test
    void aDayToComeBeginsADayLater() {
        openGoalAndPress("Set aside");
        DayPicker day = field(DayPicker.class, "Until");
        assertThat(day.getMin()).isEqualTo(MONDAY);

        mondayBegins();

        until(() -> MONDAY.plusDays(1).equals(day.getMin()));
        assertThat(day.getInitialPosition()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void aDialogThatOpensAfterMidnightKnowsTheDay() {
        UI.getCurrent().navigate("goals/" + goal);
        mondayBegins();

        press("Note progress");

        assertThat(field(DayPicker.class, "Which day").getValue()).isEqualTo(MONDAY);
    }

    @Test
    void theLookBackTakesTheNewDay() {
        UI.getCurrent().navigate("history/on");
        DayPicker day = find(DayPicker.class).single();
        assertThat(day.getMax()).isEqualTo(SUNDAY);

        mondayBegins();

        until(() -> MONDAY.equals(day.getMax()));
    }

    @Test
    void theListOfGoalsBeginsANewWeek() {
        does(new LogProgress(goal, Amount.of(1), SUNDAY, Words.NONE));
        UI.getCurrent().navigate("goals");
        until(() -> sees("1 of 3 this week"));

        mondayBegins();

        until(() -> sees("0 of 3 this week"));
    }

    @Test
    void theTimelineTellsTheYearOnceItIsOver() {
        clock.set(TestClock.at("2027-12-31T23:59:50").instant());
        does(new LogWin(
                new WinId(UUID.randomUUID()),
                WinKind.THANKS,
                new Words("Tea in bed"),
                About.YOU,
                LocalDate.of(2027, 12, 31),
                null,
                null));
        UI.getCurrent().navigate("history");
        until(() -> sees("December"));
        assertThat(sees("December 2027")).isFalse();

        clock.set(TestClock.at("2028-01-01T00:00").instant());

        until(() -> sees("December 2027"));
    }

    private void openGoalAndPress(String words) {
        UI.getCurrent().navigate("goals/" + goal);
        press(words);
    }

    private void mondayBegins() {
        clock.set(TestClock.at("2027-03-01T00:00").instant());
    }

    private void does(Command command) {
        assertThat(people.does(alexSeat, command)).isInstanceOf(CommandResult.Done.class);
    }

    private static String told(DayPicker day) {
        return day.getElement().getProperty("twofoldToday");
    }

    private static Wording dinner() {
        return new Wording(
                new Title("Dinner without phones"),
                Words.NONE,
                Area.CLOSENESS,
                new Measure.Times(3, Measure.Period.WEEK),
                null,
                Words.NONE,
                IfThen.NONE,
                Carrier.BOTH);
    }
}
