package app.twofold.server.bench;

import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.WinId;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.domain.win.WinKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Small wins and thanks: a few a day, most of them answered by the other.
final class LifeOfWins {

    private final Life life;

    LifeOfWins(Life life) {
        this.life = life;
    }

    void day(LocalDate day) {
        for (int left = life.upTo(3); left > 0; left--) {
            win(day);
        }
    }

    private void win(LocalDate day) {
        PersonId by = life.someone();
        LogWin win = new LogWin(
                new WinId(life.id()),
                life.phrases().pick(List.of(WinKind.values())),
                life.phrases().words(2),
                life.phrases().pick(List.of(About.values())),
                life.chance(90) ? day : day.minusDays(1),
                life.chance(20) ? someGoal() : null,
                null);
        life.does(by, win);
        if (life.chance(5)) {
            life.does(by, new CorrectWin(win.win(), win.kind(), life.phrases().words(2), win.about(), day, null, null));
        }
        if (life.chance(2)) {
            life.does(by, new UndoWin(win.win()));
            return;
        }
        PersonId answering = life.otherThan(by);
        if (life.chance(60)) {
            life.does(answering, new ReactToWin(win.win(), life.phrases().pick(List.of(Reaction.values()))));
        }
        if (life.chance(70)) {
            life.does(answering, new ReplyToWin(win.win(), life.phrases().words(2)));
        }
        if (life.chance(20)) {
            life.does(by, new ReplyToWin(win.win(), life.phrases().words(1)));
        }
    }

    private @Nullable GoalId someGoal() {
        List<Goal> goals = List.copyOf(life.state().goals().byId().values());
        return goals.isEmpty() ? null : life.phrases().pick(goals).id();
    }
}
