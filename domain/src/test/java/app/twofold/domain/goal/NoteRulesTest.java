package app.twofold.domain.goal;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.goal.SomeGoals.WALK;
import static app.twofold.domain.goal.SomeGoals.agreedGoal;
import static app.twofold.domain.goal.SomeGoals.goal;
import static app.twofold.domain.goal.SomeGoals.proposedGoal;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Story;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.Pick;
import app.twofold.domain.goal.GoalCommand.PickText;
import app.twofold.domain.goal.GoalEvent.CalledAchieved;
import app.twofold.domain.goal.GoalEvent.GoalLetGo;
import app.twofold.domain.goal.GoalEvent.GoalNoted;
import app.twofold.domain.goal.GoalEvent.GoalSetAside;
import app.twofold.domain.goal.GoalEvent.LetGoAcknowledged;
import app.twofold.domain.goal.GoalEvent.ProposalWithdrawn;
import app.twofold.domain.goal.GoalEvent.TextDiverged;
import app.twofold.domain.goal.GoalEvent.TextPicked;
import app.twofold.domain.goal.GoalRefusal.SecondVersionUnknown;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteRulesTest {

    private static final Words ALONE = new Words("We meet on Monday.");
    private static final Words THEIRS = new Words("We meet on Tuesday.");
    private static final Words MINE = new Words("We meet on Friday.");

    @Test
    void areFreeToBothInEveryStateOfTheGoal() {
        List<Story> states = List.of(
                proposedGoal(),
                agreedGoal(),
                agreedGoal().and(Story.by(ALEX, new GoalSetAside(WALK, null))),
                agreedGoal().and(Story.by(SAM, new GoalLetGo(WALK, Words.NONE))),
                agreedGoal()
                        .and(Story.by(SAM, new GoalLetGo(WALK, Words.NONE)))
                        .and(Story.by(ALEX, new LetGoAcknowledged(WALK))),
                agreedGoal().and(Story.by(SAM, new CalledAchieved(WALK))).and(Story.by(ALEX, new CalledAchieved(WALK))),
                proposedGoal().and(Story.by(ALEX, new ProposalWithdrawn(WALK))));
        for (Story story : states) {
            Status before = goal(story).status();
            story.when(SAM, new NoteGoal(WALK, 0, ALONE)).then(new GoalNoted(WALK, ALONE));
            long base = story.state().seq();
            story.when(ALEX, new NoteGoal(WALK, base, THEIRS)).then(new GoalNoted(WALK, THEIRS));
            assertThat(goal(story).status()).isEqualTo(before);
        }
    }

    @Test
    void joinWhatTwoWriteInDifferentPlaces() {
        agreedGoal()
                .and(Story.by(ALEX, new GoalNoted(WALK, ALONE)))
                .and(Story.by(SAM, new GoalNoted(WALK, new Words("We meet on Monday. Rain or shine."))))
                .when(ALEX, new NoteGoal(WALK, 5, new Words("Sam and I: We meet on Monday.")))
                .then(new GoalNoted(WALK, new Words("Sam and I: We meet on Monday. Rain or shine.")));
    }

    @Test
    void keepBothVersionsWhereWordsCollideUntilOneIsPicked() {
        Story story = agreedGoal()
                .and(Story.by(ALEX, new GoalNoted(WALK, ALONE)))
                .and(Story.by(SAM, new GoalNoted(WALK, THEIRS)))
                .when(ALEX, new NoteGoal(WALK, 5, MINE))
                .then(new TextDiverged(WALK, null, MINE));
        assertThat(goal(story).notes().text()).isEqualTo(THEIRS.value());
        assertThat(goal(story).notes().seconds()).singleElement().satisfies(second -> {
            assertThat(second.by()).isEqualTo(ALEX);
            assertThat(second.text()).isEqualTo(MINE.value());
        });

        story.when(SAM, new PickText(WALK, null, 7, Pick.SECOND)).then(new TextPicked(WALK, null, 7, MINE));

        assertThat(goal(story).notes().text()).isEqualTo(MINE.value());
        assertThat(goal(story).notes().seconds()).isEmpty();
        story.when(ALEX, new PickText(WALK, null, 7, Pick.FIRST)).thenRefused(new SecondVersionUnknown());
    }

    @Test
    void changeNothingWhereTheSameIsWritten() {
        agreedGoal()
                .and(Story.by(ALEX, new GoalNoted(WALK, ALONE)))
                .when(SAM, new NoteGoal(WALK, 5, ALONE))
                .thenNothingToDo();
    }
}
