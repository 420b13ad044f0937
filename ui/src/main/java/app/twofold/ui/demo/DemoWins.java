package app.twofold.ui.demo;

import app.twofold.domain.GoalId;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Seat;
import app.twofold.ui.demo.DemoLines.Line;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two years of the demo's small wins, the same at every start.
final class DemoWins {

    private static final int SOONEST = 6;
    private static final int SPREAD = 50;

    private final DemoCouple couple;
    private final GoalId dinner;

    DemoWins(DemoCouple couple, GoalId dinner) {
        this.couple = couple;
        this.dinner = dinner;
    }

    void tell() {
        DemoLines.ALL.forEach(this::tell);
        soup();
        WinId bins = log(
                couple.sam(),
                1,
                "22:40",
                WinKind.THANKS,
                About.YOU,
                "Thank you for taking the bins down, and Mrs Adler’s too.",
                null);
        react(couple.alex(), 0, "06:45", bins, Reaction.ME_TOO);
        WinId loud = log(
                couple.alex(),
                0,
                "08:15",
                WinKind.WIN,
                About.US,
                "We noticed it getting loud this morning, and both sat down.",
                null);
        react(couple.sam(), 0, "08:20", loud, Reaction.FELT_THAT);
        reply(couple.sam(), 0, "08:21", loud, "You sat first. I’d have kept pacing.");
    }

    private void soup() {
        WinId soup = log(
                couple.alex(),
                1,
                "20:10",
                WinKind.WIN,
                About.US,
                "Second dinner this week. Soup, and the story about the ferry.",
                dinner);
        react(couple.sam(), 1, "20:30", soup, Reaction.SMILED);
    }

    private void tell(Line line) {
        Seat author = couple.seat(line.by());
        Seat other = couple.other(author);
        WinId win = log(author, line.daysAgo(), line.time(), line.kind(), line.about(), line.text(), null);
        LocalTime seen =
                LocalTime.parse(line.time()).plusMinutes(SOONEST + line.text().length() % SPREAD);
        if (line.reaction() != null) {
            react(other, line.daysAgo(), seen.toString(), win, line.reaction());
        }
        if (!line.reply().isEmpty()) {
            reply(other, line.daysAgo(), seen.plusMinutes(1).toString(), win, line.reply());
        }
    }

    private WinId log(
            Seat author, int daysAgo, String time, WinKind kind, About about, String text, @Nullable GoalId goal) {
        var win = new WinId(UUID.randomUUID());
        couple.does(
                author,
                daysAgo,
                time,
                new LogWin(win, kind, new Words(text), about, couple.daysAgo(daysAgo), goal, null));
        return win;
    }

    private void react(Seat who, int daysAgo, String time, WinId win, Reaction reaction) {
        couple.does(who, daysAgo, time, new ReactToWin(win, reaction));
    }

    private void reply(Seat who, int daysAgo, String time, WinId win, String words) {
        couple.does(who, daysAgo, time, new ReplyToWin(win, new Words(words)));
    }
}
