package app.twofold.ui.start;

import app.twofold.domain.GoalId;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.server.Seat;
import app.twofold.ui.start.DemoLines.Line;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two years of the demo's small wins, the same at every start.
final class DemoWins {

    private static final int DAYS = 730;
    private static final int LATELY = 60;
    private static final int WITHOUT_AT_MOST = 5;
    private static final List<String> TIMES = List.of("08:10", "12:35", "18:25", "19:50", "21:40", "22:15");

    private final DemoCouple couple;
    private final GoalId dinner;
    private final Random dice = new Random(16);
    private final List<Line> deck = new ArrayList<>();

    DemoWins(DemoCouple couple, GoalId dinner) {
        this.couple = couple;
        this.dinner = dinner;
    }

    void tell() {
        long year = ChronoUnit.DAYS.between(couple.daysAgo(0).minusYears(1), couple.daysAgo(0));
        tell(couple.sam(), (int) year, "19:10", DemoLines.thanks("You drove back for the umbrella.", ""));
        for (int day = DAYS; day > 1; day -= step(day)) {
            tell(dice.nextBoolean() ? couple.alex() : couple.sam(), day, pick(TIMES), next());
        }
        lately();
    }

    private void lately() {
        WinId soup = log(
                couple.alex(),
                1,
                "20:10",
                DemoLines.ours("Second dinner this week. Soup, and the story about the ferry.", ""),
                dinner);
        react(couple.sam(), 1, "20:30", soup, Reaction.SMILED);
        WinId bins = log(
                couple.sam(),
                1,
                "22:40",
                DemoLines.thanks("Thank you for taking the bins down, and Mrs Adler’s too.", ""),
                null);
        react(couple.alex(), 0, "06:45", bins, Reaction.ME_TOO);
        WinId loud = log(
                couple.alex(),
                0,
                "08:15",
                DemoLines.ours("We noticed it getting loud this morning, and both sat down.", ""),
                null);
        react(couple.sam(), 0, "08:20", loud, Reaction.FELT_THAT);
        reply(couple.sam(), 0, "08:21", loud, "You sat first. I’d have kept pacing.");
    }

    private int step(int day) {
        return day > LATELY ? 1 + dice.nextInt(WITHOUT_AT_MOST) : dice.nextInt(3) == 0 ? 2 : 1;
    }

    private void tell(Seat author, int daysAgo, String time, Line line) {
        WinId win = log(author, daysAgo, time, line, null);
        Seat other = couple.other(author);
        if (dice.nextInt(3) > 0) {
            react(other, daysAgo, "22:50", win, pick(line.reactions()));
        }
        if (!line.reply().isEmpty()) {
            reply(other, daysAgo, "22:55", win, line.reply());
        }
    }

    private WinId log(Seat author, int daysAgo, String time, Line line, @Nullable GoalId goal) {
        var win = new WinId(UUID.randomUUID());
        LocalDate day = couple.daysAgo(daysAgo);
        couple.does(
                author, daysAgo, time, new LogWin(win, line.kind(), new Words(line.text()), line.about(), day, goal));
        return win;
    }

    private void react(Seat who, int daysAgo, String time, WinId win, Reaction reaction) {
        couple.does(who, daysAgo, time, new ReactToWin(win, reaction));
    }

    private void reply(Seat who, int daysAgo, String time, WinId win, String words) {
        couple.does(who, daysAgo, time, new ReplyToWin(win, new Words(words)));
    }

    /// Every line once before one comes again.
    private Line next() {
        if (deck.isEmpty()) {
            deck.addAll(DemoLines.ALL);
            Collections.shuffle(deck, dice);
        }
        return deck.removeLast();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
