package app.twofold.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.SuggestPlan;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.CorrectProgress;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.ui.FormTest;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that binds shows in the history, before and after, and a correction shows as one.
@Tag("days")
class TermsTest extends FormTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = TestClock.today().plusDays(3);
    private static final LocalDate SPRING = LocalDate.of(2025, 5, 3);

    private final GoalId goal = new GoalId(UUID.randomUUID());

    static Stream<Arguments> terms() {
        return Stream.of(
                Arguments.of(
                        new Edit.SetMeasure(new Measure.Times(2, Measure.Period.WEEK)),
                        "3 times a week",
                        "2 times a week"),
                Arguments.of(new Edit.SetMeasure(new Measure.None()), "3 times a week", "Not counted. You will know."),
                Arguments.of(new Edit.SetArea(Area.TRUST), "Closeness", "Trust"),
                Arguments.of(new Edit.SetDue(LocalDate.of(2099, 2, 28)), "No date", "By 28 February 2099"),
                Arguments.of(new Edit.SetCarrier(Carrier.EITHER), "Both of us together", "Either of us"));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aChangedTermOfAGoalIsToldBeforeAndAfterOnEveryPage(Edit edit, String before, String after) {
        agreedDinner();
        sam(new EditGoal(goal, people.state(samSeat).seq(), edit));
        people.does(alexSeat, new AgreeGoal(goal, 2));
        sam(new AgreeGoal(goal, 2));

        for (String page : List.of("history", "history/goal/" + goal)) {
            UI.getCurrent().navigate(page);
            assertThat(sees(before)).as(page + " before").isTrue();
            assertThat(sees(after)).as(page + " after").isTrue();
        }
        navigate(AsOfView.class);
        assertThat(sees(after)).as("as it is").isTrue();
    }

    @Test
    void whatABoundaryIsAboutAndWhenCheckinsAreHeldAreToldToo() {
        BoundaryId talks = new BoundaryId(UUID.randomUUID());
        people.does(alexSeat, new ShareBoundary(talks, Holder.MINE, boundary(Kind.MONEY), null));
        people.does(alexSeat, new ReviseBoundary(talks, 1, Revision.TIGHTEN, boundary(Kind.COMMUNICATION)));
        ScheduleId sundays = new ScheduleId(UUID.randomUUID());
        people.does(alexSeat, new ProposeSchedule(sundays, plan("FREQ=WEEKLY", 20)));
        sam(new AgreeSchedule(sundays, 1));
        people.does(alexSeat, new SuggestPlan(sundays, 0, plan("FREQ=MONTHLY", 30)));
        sam(new AgreeSchedule(sundays, 2));

        navigate(HistoryView.class);

        assertThat(sees("Money") && sees("Communication")).isTrue();
        String day = FIRST.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        assertThat(sees("Every " + day + " at 19:30")).isTrue();
        assertThat(sees("Every month on day " + FIRST.getDayOfMonth() + " at 19:30"))
                .isTrue();
        assertThat(sees("20 minutes") && sees("30 minutes")).isTrue();
    }

    @Test
    void aCorrectedWinShowsWhatStoodBefore() {
        WinId win = new WinId(UUID.randomUUID());
        sam(new LogWin(win, WinKind.WIN, new Words("You laughed"), About.US, SPRING, null, null));
        sam(new CorrectWin(win, WinKind.THANKS, new Words("You laughed out loud"), About.US, SPRING, null, null));
        sam(new CorrectWin(win, WinKind.THANKS, new Words("You laughed a lot"), About.US, SPRING, null, null));

        navigate(HistoryView.class);

        assertThat(sees("You laughed a lot")).isTrue();
        assertThat(sees(", corrected")).isTrue();
        assertThat(sees("Before it was corrected: Win, 3 May 2025You laughed")).isTrue();
    }

    @Test
    void correctedProgressShowsWhatStoodBefore() {
        agreedDinner();
        sam(new LogProgress(goal, Amount.of(1), SPRING, new Words("Tuesday")));
        sam(new CorrectProgress(goal, people.state(samSeat).seq(), Amount.of(2), SPRING, new Words("Both days")));

        navigate(HistoryView.class);

        assertThat(sees("Progress, twice, corrected")).isTrue();
        assertThat(sees("Before it was corrected: once, 3 May 2025Tuesday")).isTrue();
    }

    private void agreedDinner() {
        sam(new ProposeGoal(
                goal,
                new Wording(
                        new Title("Dinner without phones"),
                        new Words("The table is where we talk."),
                        Area.CLOSENESS,
                        new Measure.Times(3, Measure.Period.WEEK),
                        null,
                        Words.NONE,
                        IfThen.NONE,
                        Carrier.BOTH)));
        people.does(alexSeat, new AgreeGoal(goal, 1));
    }

    private static BoundaryWording boundary(Kind kind) {
        return new BoundaryWording(
                new Title("No talks at night"), Words.NONE, new Words("After ten"), Words.NONE, Words.NONE, kind);
    }

    private static Plan plan(String rule, int minutes) {
        return new Plan(
                new Title("Our talk"),
                new TemplateRef.Supplied(BuiltIn.WEEKLY),
                FIRST.atTime(19, 30),
                BERLIN,
                new Recurrence(rule),
                Duration.ofMinutes(minutes),
                Plan.USUAL_WINDOW,
                List.of());
    }
}
