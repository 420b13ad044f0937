package app.twofold.domain.history;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.ALEX_PROFILE;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.NEW_YORK;
import static app.twofold.domain.People.ROBIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.profile;

import app.twofold.domain.Command;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.CoupleCommand.FoundCouple;
import app.twofold.domain.couple.CoupleCommand.JoinCouple;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.domain.couple.CoupleCommand.SetCoupleZone;
import app.twofold.domain.couple.CoupleCommand.SetWeekStart;
import app.twofold.domain.couple.CoupleState;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes up what two partners and an outsider may ask for. The same seed makes up the same. Every history is mostly
/// about one feature, so that it gets deep enough there.
final class Chance {

    /// What a history may be mostly about.
    enum Focus {
        GOALS,
        BOUNDARIES,
        SESSIONS,
        SCHEDULES
    }

    private static final Focus[] FOCUSES = Focus.values();

    private final Random random;
    private final Focus focus;
    private final GoalChance goals;
    private final BoundaryChance boundaries;
    private final SessionChance sessions;
    private final ScheduleChance schedules;
    private final WinChance wins;
    private final PhaseChance phases;
    private final PromiseChance promises;
    private final Random aside;
    private final LeavingChance leaving;
    private final ArchiveChance archives;
    private Instant now = Story.START;

    /// With a focus of its own for each seed, in turn.
    Chance(long seed) {
        this(seed, FOCUSES[Math.floorMod(seed, FOCUSES.length)]);
    }

    Chance(long seed, Focus focus) {
        this.focus = focus;
        random = new Random(seed);
        goals = new GoalChance(random);
        boundaries = new BoundaryChance(random);
        sessions = new SessionChance(random);
        schedules = new ScheduleChance(random);
        wins = new WinChance(random, goals, boundaries);
        phases = new PhaseChance(random);
        aside = new Random(~seed);
        promises = new PromiseChance(aside);
        leaving = new LeavingChance(new Random(seed + 1_000_003));
        archives = new ArchiveChance(random);
    }

    /// A history of so many commands, each made up with an eye on the state that it meets.
    List<Issued<Command>> commands(int count) {
        List<Issued<Command>> commands = new ArrayList<>();
        CoupleState state = CoupleState.EMPTY;
        for (int i = 0; i < count; i++) {
            Issued<Command> issued = next(state);
            commands.add(issued);
            state = Step.of(state, issued).after();
            // An archive is offered to a space in which nothing is shared yet.
            if (!state.isEmpty() && aside.nextInt(6) == 0) {
                Issued<Command> promise = promise(state, issued);
                commands.add(promise);
                state = Step.of(state, promise).after();
            }
            Issued<Command> leaving = leaving(state, issued);
            if (leaving != null) {
                commands.add(leaving);
                state = Step.of(state, leaving).after();
            }
        }
        return commands;
    }

    /// Something about promises, beside what the history is about and by a chance of its own.
    private Issued<Command> promise(CoupleState state, Issued<Command> beside) {
        UUID id = new UUID(aside.nextLong(), aside.nextLong());
        return new Issued<>(id, beside.by(), beside.at(), beside.zone(), promises.command(state, now));
    }

    /// Something about leaving, mostly nothing, beside what the history is about and by a chance of its own.
    private @Nullable Issued<Command> leaving(CoupleState state, Issued<Command> beside) {
        PersonId by = aside.nextBoolean() ? ALEX : SAM;
        return leaving.command(state)
                .map(command -> new Issued<Command>(
                        new UUID(aside.nextLong(), aside.nextLong()), by, beside.at(), beside.zone(), command))
                .orElse(null);
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
        if (random.nextInt(state.isEmpty() ? 12 : 200) == 0) {
            return archives.command(state, now);
        }
        return switch (random.nextInt(4)) {
            case 0 -> about(pick(FOCUSES), state, by);
            case 1 -> random.nextInt(3) == 0 ? phases.command(state, now) : wins.command(state, now);
            default -> about(focus, state, by);
        };
    }

    private Command about(Focus feature, CoupleState state, PersonId by) {
        return switch (feature) {
            case GOALS -> goals.command(state, now);
            case BOUNDARIES -> boundaries.command(state, now);
            case SESSIONS -> sessions.command(state, by, now);
            case SCHEDULES -> schedules.command(state, now);
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

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
