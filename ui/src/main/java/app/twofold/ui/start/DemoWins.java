package app.twofold.ui.start;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Seat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Two years of the demo's small wins, the same at every start, oldest first.
final class DemoWins {

    private static final int DAYS = 730;
    private static final int DAYS_WITHOUT = 5;

    private static final List<Line> LINES = List.of(
            new Line(WinKind.WIN, About.US, "We noticed it getting loud, and both sat down."),
            new Line(WinKind.THANKS, About.YOU, "You had tea ready when I came in from the rain."),
            new Line(WinKind.KINDNESS, About.YOU, "You called my mother back so that I could sleep."),
            new Line(WinKind.WIN, About.ME, "I said that I was hurt, and not that you were wrong."),
            new Line(WinKind.WIN, About.US, "A whole Saturday without a plan."),
            new Line(WinKind.THANKS, About.YOU, "Thank you for asking before you told the others."),
            new Line(WinKind.WIN, About.US, "We laughed about the map, in the end."),
            new Line(WinKind.WIN, About.ME, "Went running, and did not apologise for the time it took."),
            new Line(WinKind.KINDNESS, About.YOU, "The note in my coat pocket."),
            new Line(WinKind.THANKS, About.YOU, "You stayed at the table until I had found the word."),
            new Line(WinKind.WIN, About.US, "Both said sorry, neither with a but."),
            new Line(WinKind.WIN, About.US, "Paid the bills together. It took ten minutes."));

    private static final List<String> REPLIES = List.of(
            "That meant a lot to me too.",
            "I had hoped you would notice.",
            "I was nervous about it, to be honest.",
            "Let us do that again.");

    private final DemoCouple couple;
    private final Random dice = new Random(16);

    DemoWins(DemoCouple couple) {
        this.couple = couple;
    }

    void play() {
        for (int day = DAYS; day > 0; day -= 1 + dice.nextInt(DAYS_WITHOUT)) {
            play(dice.nextBoolean() ? couple.alex() : couple.sam(), day, pick(LINES));
        }
        play(couple.sam(), 0, LINES.get(1));
        play(couple.alex(), 0, LINES.getFirst());
    }

    private void play(Seat author, int daysAgo, Line line) {
        var win = new WinId(UUID.randomUUID());
        couple.does(
                author,
                new LogWin(
                        win, line.kind(), new Words(line.text()), line.about(), couple.daysAgo(daysAgo), null, null));
        var other = author.equals(couple.alex()) ? couple.sam() : couple.alex();
        if (dice.nextInt(3) > 0) {
            couple.does(other, new ReactToWin(win, pick(List.of(Reaction.values()))));
        }
        if (dice.nextInt(4) == 0) {
            couple.does(other, new ReplyToWin(win, new Words(pick(REPLIES))));
        }
    }

    private <T> T pick(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    private record Line(WinKind kind, About about, String text) {}
}
