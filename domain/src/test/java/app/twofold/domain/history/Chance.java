package app.twofold.domain.history;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.ALEX_PROFILE;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.NEW_YORK;
import static app.twofold.domain.People.ROBIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.profile;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Command;
import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.CoupleCommand.FoundCouple;
import app.twofold.domain.couple.CoupleCommand.JoinCouple;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.domain.couple.CoupleCommand.SetCoupleZone;
import app.twofold.domain.couple.CoupleCommand.SetWeekStart;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinCommand.TakeBackReaction;
import app.twofold.domain.win.WinCommand.TakeBackReply;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.domain.win.WinKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes up what two partners and an outsider may ask for. The same seed makes up the same. Every history is mostly
/// about one feature, so that it gets deep enough there.
final class Chance {

    private static final int FOCUSES = 3;

    private final Random random;
    private final int focus;
    private final GoalChance goals;
    private final BoundaryChance boundaries;
    private final SessionChance sessions;
    private final PhaseChance phases;
    private Instant now = Story.START;

    Chance(long seed) {
        random = new Random(seed);
        focus = (int) Math.floorMod(seed, (long) FOCUSES);
        goals = new GoalChance(random);
        boundaries = new BoundaryChance(random);
        sessions = new SessionChance(random);
        phases = new PhaseChance(random);
    }

    /// A history of so many commands, each made up with an eye on the state that it meets.
    List<Issued<Command>> commands(int count) {
        List<Issued<Command>> commands = new ArrayList<>();
        CoupleState state = CoupleState.EMPTY;
        for (int i = 0; i < count; i++) {
            Issued<Command> issued = next(state);
            commands.add(issued);
            state = Step.of(state, issued).after();
        }
        return commands;
    }

    Issued<Command> next(CoupleState state) {
        now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(20) == 0 ? 100_000 : 300)));
        PersonId by = pick(ALEX, ALEX, ALEX, ALEX, SAM, SAM, SAM, SAM, ROBIN);
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new Issued<>(id, by, now, by.equals(SAM) ? NEW_YORK : BERLIN, command(state, by));
    }

    private Command command(CoupleState state, PersonId by) {
        if (!state.isFounded() && random.nextInt(4) > 0) {
            return new FoundCouple(new Title("Us"), BERLIN, ALEX_PROFILE);
        }
        if (state.isSolo() && random.nextInt(15) == 0) {
            return new JoinCouple(profile("Second", 200, NEW_YORK));
        }
        if (random.nextInt(12) == 0) {
            return couple(by);
        }
        return switch (random.nextInt(3) > 0 ? focus : random.nextInt(FOCUSES + 3)) {
            case 0 -> goals.command(state, now);
            case 1 -> boundaries.command(state, now);
            case 2 -> sessions.command(state, by, now);
            case FOCUSES -> phases.command(state, now);
            default -> win(state);
        };
    }

    private Command couple(PersonId by) {
        return switch (random.nextInt(7)) {
            case 0 -> new FoundCouple(new Title("Us"), BERLIN, ALEX_PROFILE);
            case 1 -> new JoinCouple(profile("Second", random.nextInt(360), NEW_YORK));
            case 2 -> new RenameCouple(new Title(pick("Us", "Home")));
            case 3 -> new SetWeekStart(pick(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
            case 4 -> new SetCoupleZone(pick(BERLIN, NEW_YORK));
            case 5 -> new ChangeProfile(profile("P" + by.value(), random.nextInt(360), BERLIN));
            default -> new OptPresence(random.nextBoolean());
        };
    }

    private Command win(CoupleState state) {
        WinId id = new WinId(new UUID(2, random.nextInt(8)));
        return switch (random.nextInt(9)) {
            case 0, 1, 2 ->
                new LogWin(id, pick(WinKind.values()), words(), pick(About.values()), day(), goal(), boundary());
            case 3 -> new ReplyToWin(id, words());
            case 4 -> new TakeBackReply(id, reply(state, id));
            case 5 -> new ReactToWin(id, pick(Reaction.values()));
            case 6 -> new TakeBackReaction(id);
            case 7 -> new UndoWin(id);
            default ->
                new CorrectWin(id, pick(WinKind.values()), words(), pick(About.values()), day(), goal(), boundary());
        };
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

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
