package app.twofold.domain.history;

import static app.twofold.domain.People.BERLIN;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Command;
import app.twofold.domain.GoalId;
import app.twofold.domain.Story;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinCommand.BringInWins;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinCommand.TakeBackReaction;
import app.twofold.domain.win.WinCommand.TakeBackReply;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.domain.win.WinKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes up what somebody may ask for about small wins.
final class WinChance {

    private static final int WINS = 8;

    private final Random random;
    private final GoalChance goals;
    private final BoundaryChance boundaries;
    private Instant now = Story.START;

    WinChance(Random random, GoalChance goals, BoundaryChance boundaries) {
        this.random = random;
        this.goals = goals;
        this.boundaries = boundaries;
    }

    Command command(CoupleState state, Instant at) {
        now = at;
        WinId id = win();
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> logged(id);
            case 3 -> new BringInWins(several());
            case 4 -> new ReplyToWin(id, words());
            case 5 -> new TakeBackReply(id, reply(state, id));
            case 6 -> new ReactToWin(id, pick(Reaction.values()));
            case 7 -> new TakeBackReaction(id);
            case 8 -> new UndoWin(id);
            default ->
                new CorrectWin(id, pick(WinKind.values()), words(), pick(About.values()), day(), goal(), boundary());
        };
    }

    private LogWin logged(WinId id) {
        return new LogWin(id, pick(WinKind.values()), words(), pick(About.values()), day(), goal(), boundary());
    }

    private List<LogWin> several() {
        return Stream.generate(this::win)
                .limit(1L + random.nextInt(3))
                .distinct()
                .map(this::logged)
                .toList();
    }

    private WinId win() {
        return new WinId(new UUID(2, random.nextInt(WINS)));
    }

    private long reply(CoupleState state, WinId id) {
        List<Long> known = state.wins().find(id).stream()
                .flatMap(win -> win.replies().stream())
                .map(Win.Reply::seq)
                .toList();
        return known.isEmpty() ? random.nextInt(20) : known.get(random.nextInt(known.size()));
    }

    private Words words() {
        return random.nextInt(10) == 0 ? Words.NONE : new Words("words " + random.nextInt(100));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(now, BERLIN).minusDays(random.nextInt(12) - 1L);
    }

    private @Nullable GoalId goal() {
        return random.nextInt(3) == 0 ? goals.goal() : null;
    }

    private @Nullable BoundaryId boundary() {
        return random.nextInt(3) == 0 ? boundaries.boundary() : null;
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
