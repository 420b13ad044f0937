package app.twofold.ui.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.ui.FormTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class RetrospectViewTest extends FormTest {

    private final LocalDate today = TestClock.today();
    private final YearMonth month = YearMonth.from(today);

    @Test
    void tellsAMonthInSentencesAndInTheirOwnWords() {
        sam(thanks("You made soup", today));
        GoalId goal = new GoalId(UUID.randomUUID());
        people.does(alexSeat, new ProposeGoal(goal, Wording.of(new Title("A walk"), Words.NONE, Area.FUN)));
        sam(new AgreeGoal(goal, 1));

        UI.getCurrent().navigate(MonthView.path(month));

        assertThat(sees("One small good thing was noticed")).isTrue();
        assertThat(sees("One goal was begun")).isTrue();
        assertThat(sees("You made soup")).isTrue();
        assertThat(find(Span.class).all()).extracting(Span::getText).anyMatch(line -> line.matches("Sam, \\d+ \\w+"));
        assertThat(sees("A walk")).isTrue();
        assertThat(sees("You met to talk")).isFalse();
    }

    @Test
    void saysWhereTheTwoWere() {
        people.does(alexSeat, new ProposePhase(Phase.APART, today));
        people.does(alexSeat, thanks("Tea", today));

        UI.getCurrent().navigate(MonthView.path(month));

        assertThat(sees("Apart, from ")).isTrue();
    }

    @Test
    void aMonthWithoutAnythingSaysSoAndJudgesNobody() {
        people.does(alexSeat, thanks("Older", today.minusMonths(2)));

        UI.getCurrent().navigate(MonthView.path(month.minusMonths(1)));

        assertThat(sees("That says nothing about you.")).isTrue();
        assertThat(links()).contains(MonthView.path(month), MonthView.path(month.minusMonths(2)));
    }

    @Test
    void aDayOpensAndTellsWhatWasNoticed() {
        IntStream.rangeClosed(1, 7).forEach(i -> sam(thanks("Thanks number " + i, today)));
        UI.getCurrent().navigate(MonthView.path(month));
        until(() -> !openers().isEmpty());

        test(openers().getFirst()).click();

        until(() ->
                IntStream.rangeClosed(1, 7).allMatch(i -> wordsOfTheOpenDay().contains("Thanks number " + i)));
    }

    @Test
    void anOpenDayStaysOpenAndTellsWhatComesIn() {
        LogWin soup = thanks("You made soup", today);
        sam(soup);
        UI.getCurrent().navigate(MonthView.path(month));
        until(() -> !openers().isEmpty());
        NativeButton day = openers().getFirst();
        test(day).click();
        Popover opened = find(Popover.class).single();

        sam(thanks("You made bread", today));
        sam(new CorrectWin(soup.win(), soup.kind(), new Words("You made stew"), About.YOU, today, null, null));

        until(() -> wordsOfTheOpenDay().contains("You made bread")
                && wordsOfTheOpenDay().contains("You made stew"));
        assertThat(find(Popover.class).single()).isSameAs(opened);
        assertThat(opened.isOpened()).isTrue();
        assertThat(openers()).containsExactly(day);
        assertThat(nameOfToday()).contains("You made stew", "You made bread");
    }

    @Test
    void anOpenDayClosesWhenThereIsNothingLeftOnIt() {
        LogWin soup = thanks("You made soup", today);
        sam(soup);
        sam(thanks("Tea", today.minusMonths(1)));
        UI.getCurrent().navigate(MonthView.path(month));
        until(() -> !openers().isEmpty());
        test(openers().getFirst()).click();

        sam(new UndoWin(soup.win()));

        until(() -> openers().isEmpty());
        assertThat(find(Popover.class).all()).isEmpty();
    }

    private List<NativeButton> openers() {
        return find(NativeButton.class).withAttribute("aria-label").all().stream()
                .filter(day -> day.getParent().orElseThrow() instanceof ListItem)
                .toList();
    }

    private String nameOfToday() {
        return openers().getFirst().getElement().getAttribute("aria-label");
    }

    private String wordsOfTheOpenDay() {
        return find(Popover.class).single().getElement().getTextRecursively();
    }

    @Test
    void aYearLeadsToItsMonths() {
        people.does(alexSeat, thanks("Tea", today));

        UI.getCurrent().navigate(YearView.path(Year.from(today)));

        assertThat(sees("Our year")).isTrue();
        assertThat(sees("Small things noticed, per month")).isTrue();
        assertThat(links()).contains(MonthView.path(month));
    }

    @Test
    void whatComesInShowsAtOnce() {
        UI.getCurrent().navigate(MonthView.path(month));
        assertThat(sees("You made bread")).isFalse();

        sam(thanks("You made bread", today));

        until(() -> sees("You made bread"));
    }

    @Test
    void monthsToComeAndNonsenseAreNotThere() {
        for (String address :
                new String[] {MonthView.path(month.plusMonths(1)), "history/month/soon", "history/year/x"}) {
            UI.getCurrent().navigate(address);

            assertThat(sees("Our month") || sees("Our year")).as(address).isFalse();
        }
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static LogWin thanks(String words, LocalDate on) {
        return new LogWin(new WinId(UUID.randomUUID()), WinKind.THANKS, new Words(words), About.YOU, on, null, null);
    }
}
