package app.twofold.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.Settings.OnThisDay;
import app.twofold.ui.FormTest;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("days")
class OnThisDayTest extends FormTest {

    private final LocalDate today = TestClock.today();

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationContext program;

    @Test
    void withoutAnEarlierYearThereIsNoCard() {
        sam(thanks("Tea", today));

        navigate(TodayView.class);

        assertThat(sees("On this day")).isFalse();
    }

    @Test
    void whatTheOtherNoticedAYearAgoComesBackAndCanBePutAway() {
        sam(thanks("You drove all night", then()));
        navigate(TodayView.class);
        assertThat(sees(today.minusYears(1).equals(then()) ? "A year ago" : "4 years ago"))
                .isTrue();
        assertThat(sees("You drove all night")).isTrue();

        press("Put away for today");

        assertThat(sees("You drove all night")).isFalse();
        assertThat(accounts.settings(alex).onThisDay().isOpenOn(today)).isFalse();
        assertThat(accounts.settings(alex).onThisDay().isOpenOn(today.plusDays(1)))
                .isTrue();
    }

    @Test
    void whoSwitchedItOffIsLeftInPeaceAndFindsItInHistory() {
        Me me = program.getBean(Me.class);
        me.save(me.settings().with(new OnThisDay(false, null)));
        sam(thanks("You drove all night", then()));

        navigate(TodayView.class);
        assertThat(sees("You drove all night")).isFalse();

        UI.getCurrent().navigate("history/this-day");
        assertThat(sees("You drove all night")).isTrue();
    }

    /// The same day of the latest year that has it.
    private LocalDate then() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(today::minusYears)
                .filter(day -> day.getDayOfMonth() == today.getDayOfMonth())
                .findFirst()
                .orElseThrow();
    }

    private static LogWin thanks(String words, LocalDate on) {
        return new LogWin(new WinId(UUID.randomUUID()), WinKind.THANKS, new Words(words), About.YOU, on, null, null);
    }
}
