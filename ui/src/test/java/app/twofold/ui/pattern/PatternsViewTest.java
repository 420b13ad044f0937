package app.twofold.ui.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.checkin.template.TemplateRef;
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
import app.twofold.server.Seat;
import app.twofold.ui.FormTest;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class PatternsViewTest extends FormTest {

    private static final PromptId NUMBERS = new PromptId("how-we-are");

    private final CheckinId talk = new CheckinId(UUID.randomUUID());

    @Test
    void beforeAnythingWasThereItHasSentencesAndNoAxes() {
        navigate(PatternsView.class);

        assertThat(sees("Numbers that you open to each other in a check-in show here"))
                .isTrue();
        assertThat(sees("Some weeks stay empty. That says nothing about you.")).isTrue();
        assertThat(sees("No check-in in this time.")).isTrue();
        assertThat(sees("Nothing to count in this time.")).isTrue();
        assertThat(find(Svg.class).all()).isEmpty();
    }

    @Test
    void whatBothNoticeStandsTogetherAndComesInLive() {
        people.does(alexSeat, thanks());
        navigate(PatternsView.class);
        assertThat(drawn()).anyMatch(svg -> svg.contains("one small thing noticed by both together"));

        sam(thanks());

        until(() -> drawn().stream().anyMatch(svg -> svg.contains("2 small things noticed by both together")));
    }

    @Test
    void aTableHoldsTheNumbersAndStaysOpenWhenMoreComesIn() {
        people.does(alexSeat, thanks());
        navigate(PatternsView.class);
        assertThat(sees("Kindness")).isFalse();

        press("Show as table: Small things noticed, per week");

        assertThat(sees("Kindness")).isTrue();
        sam(thanks());
        until(() -> drawn().stream().anyMatch(svg -> svg.contains("2 small things")));
        assertThat(sees("Kindness")).isTrue();
        press("Hide the table: Small things noticed, per week");
        assertThat(sees("Kindness")).isFalse();
    }

    @Test
    void whatTheOtherHasNotRevealedNeverShows() {
        bothIn();
        keeps(alexSeat, 6);
        keeps(samSeat, 9);
        sam(new MarkReady(talk, NUMBERS));
        navigate(PatternsView.class);
        assertThat(sees("Numbers that you open to each other")).isTrue();
        assertThat(sees("Sam: 9.")).isFalse();

        people.does(alexSeat, new MarkReady(talk, NUMBERS));

        until(() -> sees("Alex: 6. Sam: 9."));
    }

    @Test
    void aCheckinIsAFactOnceItIsOver() {
        bothIn();
        navigate(PatternsView.class);
        assertThat(sees("No check-in in this time.")).isTrue();

        sam(new EndCheckin(talk));

        until(() -> sees("1check-in"));
        assertThat(drawn()).anyMatch(svg -> svg.contains("Held: 1."));
    }

    @Test
    void aGoalWithAPlanShowsHowItWentAlong() {
        LocalDate today = TestClock.today();
        GoalId goal = new GoalId(UUID.randomUUID());
        Measure savings = new Measure.Quantity(BigDecimal.ZERO, BigDecimal.valueOf(1_200), new Title("€"));
        people.does(alexSeat, new ProposeGoal(goal, wording(savings, today.plusDays(90))));
        sam(new AgreeGoal(goal, 1));
        sam(new LogProgress(goal, new Amount(BigDecimal.valueOf(300)), today, Words.NONE));

        navigate(PatternsView.class);

        assertThat(sees("A <b>boat</b>")).isTrue();
        assertThat(drawn()).anyMatch(svg -> svg.contains("€300 of €1,200") && svg.contains("A &lt;b&gt;boat"));
    }

    @Test
    void looksBackAYearByMonths() {
        people.does(alexSeat, thanks());
        navigate(PatternsView.class);

        segment("A year");

        assertThat(sees("Small things noticed, per month")).isTrue();
        assertThat(sees("In these twelve months")).isTrue();
    }

    @Test
    void everyPlotCanBeSavedAndTheTimelineIsOneStepAway() {
        people.does(alexSeat, thanks());
        navigate(PatternsView.class);

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Save as picture"))
                .hasSize(1)
                .allMatch(link ->
                        link.getHref().endsWith("picture.svg") || link.getHref().contains("VAADIN"));
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals("history"))
                .anyMatch(link -> "page".equals(link.getElement().getAttribute("aria-current")));
    }

    private List<String> drawn() {
        return find(Svg.class).all().stream()
                .map(svg -> svg.getElement().getProperty("innerHTML", ""))
                .toList();
    }

    private void bothIn() {
        people.does(
                alexSeat, new EnterCheckin(talk, new Occasion.StartedNow(new TemplateRef.Supplied(BuiltIn.WEEKLY))));
        sam(new EnterCheckin(talk, null));
    }

    private void keeps(Seat seat, int calm) {
        people.keeps(seat, talk, NUMBERS, new Answer.Numbers(Map.of(new Label("Calm"), calm)));
    }

    private static LogWin thanks() {
        WinId id = new WinId(UUID.randomUUID());
        LocalDate today = TestClock.today();
        return new LogWin(id, WinKind.THANKS, new Words("For the tea"), About.YOU, today, null, null);
    }

    private static Wording wording(Measure measure, LocalDate due) {
        return new Wording(
                new Title("A <b>boat</b>"), Words.NONE, Area.FUN, measure, due, Words.NONE, IfThen.NONE, Carrier.BOTH);
    }
}
