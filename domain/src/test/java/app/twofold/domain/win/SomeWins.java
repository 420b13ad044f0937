package app.twofold.domain.win;

import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinEvent.WinCorrected;
import app.twofold.domain.win.WinEvent.WinLogged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Wins for the tests: one hike, or as many as wanted.
final class SomeWins {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final WinId HIKE = winId(1);
    static final WinId UNKNOWN = winId(404);

    private SomeWins() {}

    static WinId winId(long number) {
        return new WinId(new UUID(2, number));
    }

    static LogWin logHike(String text, LocalDate on) {
        return logHike(text, on, null);
    }

    static LogWin logHike(String text, LocalDate on, @Nullable GoalId goal) {
        return new LogWin(HIKE, WinKind.WIN, new Words(text), About.US, on, goal, null);
    }

    static WinLogged hikeLogged(String text, LocalDate on) {
        return new WinLogged(HIKE, WinKind.WIN, new Words(text), About.US, on, null, null);
    }

    static CorrectWin correctHike(String text, LocalDate on) {
        return new CorrectWin(HIKE, WinKind.WIN, new Words(text), About.US, on, null, null);
    }

    static WinCorrected hikeCorrected(String text, LocalDate on) {
        return new WinCorrected(HIKE, WinKind.WIN, new Words(text), About.US, on, null, null);
    }

    /// The wins with one more, whose number is its seq and names its id.
    static Wins plus(Wins wins, long number, PersonId by, WinKind kind, LocalDate on, @Nullable GoalId goal) {
        WinLogged logged = new WinLogged(winId(number), kind, new Words("Win " + number), About.US, on, goal, null);
        return WinDecider.evolve(wins, new Recorded<>(number, by, Instant.EPOCH.plusSeconds(number), logged));
    }
}
