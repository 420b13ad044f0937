package app.twofold.server.bench;

import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.AcknowledgeLetGo;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.CallAchieved;
import app.twofold.domain.goal.GoalCommand.DeclineGoal;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.LetGo;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.Pick;
import app.twofold.domain.goal.GoalCommand.PickText;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.GoalCommand.ReachMilestone;
import app.twofold.domain.goal.GoalCommand.Resume;
import app.twofold.domain.goal.GoalCommand.SetAside;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.Wordings.Proposal;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Milestone;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.Period;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.LiveText;
import app.twofold.domain.text.TextEdit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Goals: a new one now and then, agreed the day after, with progress and notes, words that change, and an end.
final class LifeOfGoals {

    private static final int MAX_ACTIVE = 6;
    private static final int LONG_NOTES = 2_500;

    private final Life life;

    LifeOfGoals(Life life) {
        this.life = life;
    }

    void day(LocalDate day) {
        List<Goal> open = life.state().goals().byId().values().stream()
                .filter(goal -> !goal.status().isEnded())
                .toList();
        for (Goal goal : open) {
            live(goal, day);
        }
        if (open.size() < MAX_ACTIVE && life.chance(8)) {
            life.does(life.someone(), new ProposeGoal(new GoalId(life.id()), wording(day)));
        }
    }

    private void live(Goal goal, LocalDate day) {
        switch (goal.status()) {
            case PROPOSED, NOT_NOW -> answer(goal);
            case ACTIVE -> goOn(goal, day);
            case ASIDE -> {
                if (life.chance(10)) {
                    life.does(goal.aside().keySet().iterator().next(), new Resume(goal.id()));
                }
            }
            case LETTING_GO -> {
                if (life.chance(50)) {
                    life.does(life.otherThan(goal.ending().lettingGo().by()), new AcknowledgeLetGo(goal.id()));
                }
            }
            case LET_GO, ACHIEVED, WITHDRAWN -> throw new IllegalStateException("It has ended");
        }
    }

    private void answer(Goal goal) {
        if (life.chance(60)) {
            agree(goal.id());
        } else if (goal.status() == Status.PROPOSED && life.chance(20)) {
            Proposal open = goal.proposal();
            PersonId by = life.otherThan(goal.proposedBy());
            life.does(
                    by,
                    new DeclineGoal(goal.id(), open.version(), life.phrases().words(1)));
        }
    }

    /// Whoever has not agreed yet does.
    private void agree(GoalId id) {
        Proposal open = life.state().goals().find(id).orElseThrow().proposal();
        life.both().stream()
                .filter(person -> !open.assents().containsKey(person))
                .forEach(person -> life.does(person, new AgreeGoal(id, open.version())));
    }

    private void goOn(Goal goal, LocalDate day) {
        PersonId who = life.someone();
        if (life.chance(35)) {
            progress(goal, who, day);
        }
        if (life.chance(6)) {
            note(goal.id(), who);
        }
        if (life.chance(1)) {
            reword(goal.id(), who);
        } else if (life.chance(1)) {
            end(goal.id(), who, day);
        }
    }

    private void progress(Goal goal, PersonId who, LocalDate day) {
        if (goal.wording().measure() instanceof Milestones(var steps)) {
            Milestone step = life.phrases().pick(steps);
            if (life.chance(10) && !goal.progress().reached().containsKey(step.id())) {
                life.does(who, new ReachMilestone(goal.id(), step.id(), day));
            }
            return;
        }
        Words note = life.chance(40) ? life.phrases().words(1) : Words.NONE;
        life.does(who, new LogProgress(goal.id(), Amount.of(1 + life.upTo(2)), day, note));
    }

    /// Both write in the notes, one after the other, each a little: at a screen, or now and then by another program.
    private void note(GoalId id, PersonId first) {
        PersonId who = first;
        for (int left = 1 + life.upTo(4); left > 0; left--) {
            String notes = life.state().goals().find(id).orElseThrow().notes().text();
            String more = life.phrases().sentence();
            String text = notes.isEmpty() || notes.length() > LONG_NOTES ? more : notes + "\n" + more;
            if (left % 3 == 0) {
                life.does(who, new NoteGoal(id, life.seq(), new Words(text)));
            } else {
                type(id, null, who, notes, text);
            }
            who = life.chance(40) ? life.otherThan(who) : who;
        }
        if (life.chance(10)) {
            collide(id, who);
        }
    }

    /// Somebody writes on a text that is long gone; both versions stay, for a while at least.
    private void collide(GoalId id, PersonId who) {
        life.does(who, new NoteGoal(id, 1, life.phrases().words(2)));
        LiveText notes = life.state().goals().find(id).orElseThrow().notes();
        if (notes.seconds().size() > 2) {
            life.does(who, new PickText(id, null, notes.seconds().getFirst().seq(), Pick.SECOND));
        }
    }

    /// A burst of edits of the reason why, then the assent of both.
    private void reword(GoalId id, PersonId who) {
        String why = life.phrases().sentence();
        for (int left = 1 + life.upTo(6); left > 0; left--) {
            if (left % 3 == 0) {
                life.does(who, new EditGoal(id, life.seq(), new EditText(TextField.WHY, new Words(why))));
            } else {
                Goal now = life.state().goals().find(id).orElseThrow();
                type(id, TextField.WHY, who, now.text(TextField.WHY).text(), why);
            }
            why = why + " " + life.phrases().sentence();
        }
        agree(id);
    }

    /// As a screen sends it.
    private void type(GoalId id, @Nullable TextField field, PersonId who, String before, String after) {
        life.does(
                who,
                new TypeInGoal(
                        id, field, life.seq(), TextEdit.between(before, after).splices()));
    }

    private void end(GoalId id, PersonId who, LocalDate day) {
        if (life.chance(50)) {
            life.does(who, new CallAchieved(id));
            life.does(life.otherThan(who), new CallAchieved(id));
        } else if (life.chance(50)) {
            life.does(who, new SetAside(id, day.plusDays(14)));
        } else {
            life.does(who, new LetGo(id, life.phrases().words(1)));
        }
    }

    private Wording wording(LocalDate day) {
        return new Wording(
                life.phrases().title(),
                life.phrases().words(3),
                life.phrases().pick(List.of(Area.values())),
                measure(),
                life.chance(50) ? day.plusDays(60 + life.upTo(120)) : null,
                life.phrases().words(1),
                new IfThen(life.phrases().words(1), life.phrases().words(1)),
                life.phrases().pick(List.of(Carrier.values())));
    }

    private Measure measure() {
        return switch (life.upTo(3)) {
            case 0 -> new Measure.None();
            case 1 -> new Times(1 + life.upTo(4), life.phrases().pick(List.of(Period.values())));
            case 2 -> new Quantity(BigDecimal.ZERO, BigDecimal.valueOf(100 + life.upTo(900)), new Title("hours"));
            default ->
                new Milestones(Stream.generate(() -> new Milestone(
                                new MilestoneId(life.id()), life.phrases().title()))
                        .limit(3 + life.upTo(5))
                        .toList());
        };
    }
}
