package app.twofold.domain.history;

import static app.twofold.domain.People.BERLIN;

import app.twofold.domain.Command;
import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.AcknowledgeLetGo;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.CallAchieved;
import app.twofold.domain.goal.GoalCommand.CorrectProgress;
import app.twofold.domain.goal.GoalCommand.DeclineGoal;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.LetGo;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.Pick;
import app.twofold.domain.goal.GoalCommand.PickText;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.GoalCommand.ReachMilestone;
import app.twofold.domain.goal.GoalCommand.ReopenMilestone;
import app.twofold.domain.goal.GoalCommand.Resume;
import app.twofold.domain.goal.GoalCommand.SetAside;
import app.twofold.domain.goal.GoalCommand.SuggestWording;
import app.twofold.domain.goal.GoalCommand.TakeBackAchieved;
import app.twofold.domain.goal.GoalCommand.TakeBackAssent;
import app.twofold.domain.goal.GoalCommand.TakeBackLetGo;
import app.twofold.domain.goal.GoalCommand.TakeBackProgress;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.GoalCommand.WithdrawProposal;
import app.twofold.domain.goal.Wordings;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.Splice;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes up what partners may ask for about goals: mostly what fits, often what does not.
final class GoalChance {

    private static final int GOALS = 6;

    private final Random random;
    private int typed;

    GoalChance(Random random) {
        this.random = random;
    }

    GoalId goal() {
        return new GoalId(new UUID(1, random.nextInt(GOALS)));
    }

    Command command(CoupleState state, Instant now) {
        GoalId id = goal();
        Optional<Goal> known = state.goals().find(id);
        LocalDate day = LocalDate.ofInstant(now, BERLIN).minusDays(random.nextInt(12) - 1L);
        if (known.isEmpty() && random.nextInt(10) > 0) {
            return new ProposeGoal(id, wording());
        }
        if (known.map(g -> g.ending().lettingGo()).isPresent() && random.nextInt(3) == 0) {
            return random.nextInt(3) == 0 ? new AcknowledgeLetGo(id) : new TakeBackLetGo(id);
        }
        if (known.filter(g -> !g.ending().calledAchieved().isEmpty()).isPresent() && random.nextInt(5) == 0) {
            return new TakeBackAchieved(id);
        }
        if (known.filter(g -> !g.progress().reached().isEmpty()).isPresent() && random.nextInt(4) == 0) {
            return new ReopenMilestone(
                    id,
                    known.orElseThrow().progress().reached().keySet().iterator().next());
        }
        return switch (random.nextInt(29)) {
            case 0, 1, 2, 3, 4 -> new AgreeGoal(id, version(known));
            case 5, 6, 7 -> edit(state, id, known);
            case 8, 9, 10, 11 -> random.nextInt(3) == 0 ? type(state, id, known) : note(state, id, known);
            case 12, 13 -> new SuggestWording(id, version(known), wording());
            case 14 -> new TakeBackAssent(id);
            case 15 -> new DeclineGoal(id, version(known), words());
            case 16 -> new WithdrawProposal(id);
            case 17, 18 -> pickText(id, known);
            case 19, 20 -> new LogProgress(id, Amount.of(1 + random.nextInt(5)), day, words());
            case 21 -> new CorrectProgress(id, entry(known), Amount.of(1 + random.nextInt(5)), day, words());
            case 22 -> new TakeBackProgress(id, entry(known));
            case 23 -> milestone(id, day);
            case 24 -> new CallAchieved(id);
            case 25 -> new SetAside(id, random.nextBoolean() ? day.plusDays(20) : null);
            case 26 -> new Resume(id);
            case 27 -> random.nextBoolean() ? new LetGo(id, words()) : new Resume(id);
            default -> new ProposeGoal(id, wording());
        };
    }

    private Command milestone(GoalId id, LocalDate day) {
        MilestoneId milestone = new MilestoneId(new UUID(4, random.nextInt(4)));
        return random.nextInt(3) == 0 ? new ReopenMilestone(id, milestone) : new ReachMilestone(id, milestone, day);
    }

    private int version(Optional<Goal> known) {
        if (random.nextInt(5) == 0) {
            return random.nextInt(6);
        }
        return known.map(Goal::proposal).map(Wordings.Proposal::version).orElse(0);
    }

    private long entry(Optional<Goal> known) {
        List<Long> entries =
                known.map(g -> List.copyOf(g.progress().entries().keySet())).orElse(List.of());
        return entries.isEmpty() ? random.nextInt(50) : entries.get(random.nextInt(entries.size()));
    }

    private Command pickText(GoalId id, Optional<Goal> known) {
        Pick pick = random.nextBoolean() ? Pick.FIRST : Pick.SECOND;
        List<PickText> open = known.stream()
                .flatMap(goal -> Stream.concat(
                        goal.notes().seconds().stream().map(s -> new PickText(id, null, s.seq(), pick)),
                        goal.seconds().stream()
                                .map(s ->
                                        new PickText(id, s.field(), s.version().seq(), pick))))
                .toList();
        return open.isEmpty()
                ? new PickText(id, null, random.nextInt(50), pick)
                : open.get(random.nextInt(open.size()));
    }

    private Command note(CoupleState state, GoalId id, Optional<Goal> known) {
        long base = base(state);
        String read = known.map(g -> Texts.notesAt(g, base)).orElse("");
        return new NoteGoal(id, base, typedInto(read));
    }

    private Command type(CoupleState state, GoalId id, Optional<Goal> known) {
        long base = base(state);
        TextField field = random.nextBoolean() ? null : pick(TextField.values());
        String read = known.map(g -> field == null ? Texts.notesAt(g, base) : Texts.wordingAt(g, field, base))
                .orElse("");
        return new TypeInGoal(id, field, base, List.of(wordTyped(read)));
    }

    /// Puts a whole word in front of another one, or in its place.
    private Splice wordTyped(String read) {
        List<String> words = List.of(read.split(" ", -1));
        int word = random.nextInt(words.size());
        int at = words.subList(0, word).stream().mapToInt(w -> w.length() + 1).sum();
        return random.nextBoolean() ? new Splice(at, words.get(word), word()) : new Splice(at, "", word() + " ");
    }

    private Command edit(CoupleState state, GoalId id, Optional<Goal> known) {
        long base = base(state);
        TextField field = pick(TextField.values());
        return switch (random.nextInt(8)) {
            case 0 -> new EditGoal(id, base, new Edit.SetArea(area()));
            case 1 -> new EditGoal(id, base, new Edit.SetMeasure(measure()));
            case 2 -> new EditGoal(id, base, new Edit.SetDue(null));
            case 3 -> new EditGoal(id, base, new Edit.SetCarrier(Carrier.EITHER));
            default -> {
                String read = known.map(g -> Texts.wordingAt(g, field, base)).orElse("");
                yield new EditGoal(id, base, new Edit.EditText(field, typedInto(read)));
            }
        };
    }

    /// Mostly what stands now, often a little earlier, sometimes nonsense.
    private long base(CoupleState state) {
        return switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> state.seq() + 5;
            case 2, 3, 4, 5, 6 -> Math.max(0, state.seq() - random.nextInt(12));
            default -> state.seq();
        };
    }

    /// Puts in, replaces or drops a word or two.
    private Words typedInto(String read) {
        List<String> words = new ArrayList<>(Arrays.asList(read.split(" ")));
        words.removeIf(String::isEmpty);
        for (int i = random.nextInt(2); i >= 0; i--) {
            int place = words.isEmpty() ? 0 : random.nextInt(words.size());
            if (words.isEmpty() || random.nextInt(3) == 0 || words.size() < 3) {
                words.add(place, word());
            } else if (random.nextBoolean()) {
                words.set(place, word());
            } else {
                words.remove(place);
            }
        }
        return new Words(String.join(" ", words));
    }

    private String word() {
        return String.format("w%04d", typed++);
    }

    private Words words() {
        return random.nextInt(3) == 0 ? Words.NONE : new Words(word());
    }

    private Wording wording() {
        IfThen plan = random.nextBoolean() ? IfThen.NONE : new IfThen(new Words(word()), new Words(word()));
        return new Wording(
                new Title(word() + " " + word()),
                new Words(word()),
                area(),
                measure(),
                null,
                words(),
                plan,
                Carrier.BOTH);
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Area area() {
        return pick(Area.values());
    }

    private Measure measure() {
        return switch (random.nextInt(4)) {
            case 0 -> new Measure.None();
            case 1 -> new Measure.Times(2, Measure.Period.WEEK);
            case 2 -> new Measure.Quantity(BigDecimal.ZERO, BigDecimal.TEN, new Title("hours"));
            default ->
                new Measure.Milestones(Stream.of(0, 1, 2)
                        .map(i -> new Measure.Milestone(new MilestoneId(new UUID(4, i)), new Title("Step " + i)))
                        .toList());
        };
    }
}
