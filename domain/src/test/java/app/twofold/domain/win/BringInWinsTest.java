package app.twofold.domain.win;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.givenBoth;
import static app.twofold.domain.win.SomeWins.HIKE;
import static app.twofold.domain.win.SomeWins.TODAY;
import static app.twofold.domain.win.SomeWins.hikeLogged;
import static app.twofold.domain.win.SomeWins.logHike;
import static app.twofold.domain.win.SomeWins.winId;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Words;
import app.twofold.domain.win.WinCommand.BringInWins;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinEvent.WinUndone;
import app.twofold.domain.win.WinRefusal.WinInFuture;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BringInWinsTest {

    private static final Words SOUP = new Words("Soup");

    @Test
    void allComeInAtOnce() {
        givenBoth()
                .when(SAM, new BringInWins(List.of(logHike("Up", TODAY), soup(TODAY))))
                .then(hikeLogged("Up", TODAY), soupLogged());
    }

    @Test
    void whatIsThereAlreadyOrWasStaysAsItIs() {
        givenBoth(by(ALEX, hikeLogged("Up and down", TODAY)))
                .when(SAM, new BringInWins(List.of(logHike("Up", TODAY), soup(TODAY))))
                .then(soupLogged());
        givenBoth(by(ALEX, hikeLogged("Up and down", TODAY)), by(ALEX, new WinUndone(HIKE)))
                .when(SAM, new BringInWins(List.of(logHike("Up", TODAY))))
                .thenNothingToDo();
    }

    @Test
    void oneThatIsRefusedKeepsAllOut() {
        givenBoth()
                .when(SAM, new BringInWins(List.of(logHike("Up", TODAY), soup(TODAY.plusDays(9)))))
                .thenRefused(new WinInFuture());
    }

    @Test
    void thereIsSomethingButNotTooMuchAndNothingTwice() {
        assertThatThrownBy(() -> new BringInWins(List.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new BringInWins(List.of(soup(TODAY), soup(TODAY))))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new BringInWins(Collections.nCopies(BringInWins.MAX + 1, soup(TODAY))))
                .isInstanceOf(InvalidValue.class);
    }

    private static LogWin soup(LocalDate on) {
        return new LogWin(winId(2), WinKind.THANKS, SOUP, About.YOU, on, null, null);
    }

    private static WinLogged soupLogged() {
        return new WinLogged(winId(2), WinKind.THANKS, SOUP, About.YOU, TODAY, null, null);
    }
}
