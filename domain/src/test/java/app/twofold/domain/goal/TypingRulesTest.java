package app.twofold.domain.goal;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.goal.SomeGoals.WALK;
import static app.twofold.domain.goal.SomeGoals.WALKING;
import static app.twofold.domain.goal.SomeGoals.agreedGoal;
import static app.twofold.domain.goal.SomeGoals.goal;
import static app.twofold.domain.goal.SomeGoals.proposedGoal;
import static app.twofold.domain.goal.SomeGoals.status;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Story;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalLetGo;
import app.twofold.domain.goal.GoalEvent.GoalNoted;
import app.twofold.domain.goal.GoalEvent.GoalTextEdited;
import app.twofold.domain.goal.GoalEvent.TextDiverged;
import app.twofold.domain.goal.GoalRefusal.BaseUnknown;
import app.twofold.domain.goal.GoalRefusal.GoalNotActive;
import app.twofold.domain.goal.GoalRefusal.TextDiffers;
import app.twofold.domain.goal.GoalRefusal.TextInvalid;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.text.PastChanges;
import app.twofold.domain.text.Splice;
import app.twofold.domain.text.TextEdit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypingRulesTest {

    @Test
    void carriesWhatOneTypesOverWhatTheOtherDid() {
        Story story = agreedGoal()
                .and(Story.by(ALEX, new GoalNoted(WALK, new Words("Monday"))))
                .when(SAM, notes(5, new Splice(0, "", "On ")))
                .then(typed(new Splice(0, "", "On ")))
                .when(ALEX, notes(5, new Splice(6, "", " at six", true)))
                .then(typed(new Splice(9, "", " at six", true)));

        assertThat(goal(story).notes().text()).isEqualTo("On Monday at six");
    }

    @Test
    void opensAWorkingCopyBesideWhatIsAgreed() {
        Story story = agreedGoal()
                .when(SAM, new TypeInGoal(WALK, TextField.TITLE, 4, List.of(new Splice(0, "A", "One"))))
                .then(new GoalTextEdited(WALK, TextField.TITLE, 2, TextEdit.of(List.of(new Splice(0, "A", "One")))));

        assertThat(status(story)).isEqualTo(Status.ACTIVE);
        assertThat(goal(story).wording()).isEqualTo(WALKING);
        assertThat(goal(story).draft().title().value()).startsWith("One ");
    }

    @Test
    void aSpaceBehindTheTitleIsKeptForWhoGoesOnTyping() {
        String title = WALKING.title().value();
        Splice space = new Splice(title.length(), "", " ");
        Story story = proposedGoal()
                .when(SAM, new TypeInGoal(WALK, TextField.TITLE, 3, List.of(space)))
                .then(new GoalTextEdited(WALK, TextField.TITLE, 1, TextEdit.of(List.of(space))));
        assertThat(goal(story).draft()).isEqualTo(WALKING);
        assertThat(goal(story).proposal())
                .satisfies(open -> assertThat(open.assents()).containsOnlyKeys(ALEX));

        Splice more = new Splice(title.length() + 1, "", "again", true);
        story.when(SAM, new TypeInGoal(WALK, TextField.TITLE, 4, List.of(more)))
                .then(new GoalTextEdited(WALK, TextField.TITLE, 2, TextEdit.of(List.of(more))));
        assertThat(goal(story).draft().title().value()).isEqualTo(title + " again");
    }

    @Test
    void refusesWhatDoesNotFitAndChangesNothing() {
        Story story = agreedGoal().and(Story.by(ALEX, new GoalNoted(WALK, new Words("a😀b"))));
        story.when(SAM, notes(6, new Splice(0, "", "x"))).thenRefused(new BaseUnknown());
        story.when(SAM, notes(5, new Splice(0, "b", ""))).thenRefused(new TextDiffers());
        story.when(SAM, notes(5, new Splice(2, "", "x"))).thenRefused(new TextDiffers());
        story.when(SAM, notes(5, new Splice(1, "\ud83d", ""))).thenRefused(new TextDiffers());
        story.when(SAM, notes(5, new Splice(9, "", "x"))).thenRefused(new TextDiffers());
        story.when(SAM, notes(5, new Splice(0, "", "x".repeat(4_000)))).thenRefused(new TextInvalid(null));
        story.when(SAM, notes(5, new Splice(0, "", ""))).thenNothingToDo();
        proposedGoal()
                .when(SAM, new TypeInGoal(WALK, TextField.TITLE, 3, List.of(new Splice(0, "", "a\nb"))))
                .thenRefused(new TextInvalid(TextField.TITLE));
        proposedGoal()
                .when(SAM, new TypeInGoal(WALK, TextField.WHY, 2, List.of(new Splice(0, "", "x"))))
                .thenRefused(new BaseUnknown());
        agreedGoal()
                .and(Story.by(SAM, new GoalLetGo(WALK, Words.NONE)))
                .when(ALEX, new TypeInGoal(WALK, TextField.WHY, 4, List.of(new Splice(0, "", "x"))))
                .thenRefused(new GoalNotActive(Status.LETTING_GO));
    }

    @Test
    void takingOutWhatIsOutAlreadyIsNothingToDo() {
        agreedGoal()
                .and(Story.by(ALEX, new GoalNoted(WALK, new Words("a b"))))
                .when(SAM, notes(5, new Splice(1, " b", "")))
                .then(typed(new Splice(1, " b", "")))
                .when(ALEX, notes(5, new Splice(1, " b", "")))
                .thenNothingToDo();
    }

    @Test
    void whoComesBackToOtherWordsInPlaceOfTheSameKeepsTheirsBeside() {
        Story story = agreedGoal()
                .and(Story.by(ALEX, new GoalNoted(WALK, new Words("We meet at six"))))
                .when(SAM, notes(5, new Splice(11, "six", "seven")))
                .then(typed(new Splice(11, "six", "seven")))
                .later(Duration.ofMinutes(2))
                .when(ALEX, notes(5, new Splice(11, "six", "eight")))
                .then(new TextDiverged(WALK, null, new Words("We meet at eight")));

        assertThat(goal(story).notes().text()).isEqualTo("We meet at seven");
    }

    @Test
    void whoIsThereGoesOnBesideTheOther() {
        agreedGoal()
                .and(Story.by(ALEX, new GoalNoted(WALK, new Words("We meet at six"))))
                .when(SAM, notes(5, new Splice(11, "six", "seven")))
                .then(typed(new Splice(11, "six", "seven")))
                .later(Duration.ofSeconds(2))
                .when(ALEX, notes(5, new Splice(11, "six", "eight")))
                .then(typed(new Splice(16, "", "eight")));
    }

    @Test
    void knowsTheLatestChangesAndAsksForANewerBaseBeyondThem() {
        Story story = agreedGoal();
        for (int i = 0; i < PastChanges.MAX + 1; i++) {
            story.and(Story.by(SAM, new GoalTextEdited(WALK, null, 0, TextEdit.of(List.of(new Splice(0, "", "x"))))));
        }
        story.when(ALEX, notes(4, new Splice(0, "", "y"))).thenRefused(new BaseUnknown());
        story.when(ALEX, notes(5, new Splice(1, "", "y"))).then(typed(new Splice(PastChanges.MAX + 1, "", "y")));
        assertThat(goal(story).notes().past().changes()).hasSize(PastChanges.MAX);
    }

    @Test
    void whatOneHasErasedLeavesTheOthersWords() {
        Story story = agreedGoal()
                .and(Story.by(SAM, new GoalTextEdited(WALK, null, 0, TextEdit.of(List.of(new Splice(40, "", "mine"))))))
                .and(Story.by(SAM, new GoalTextEdited(WALK, null, 0, TextEdit.of(List.of(new Splice(44, "", " too"))))))
                .and(Story.by(SAM, new GoalTextEdited(WALK, null, 0, TextEdit.of(List.of(new Splice(9, "mine", ""))))))
                .and(Story.by(SAM, new GoalAgreed(WALK, 1)));

        assertThat(goal(story).notes().text()).isEqualTo(" too");
    }

    private static TypeInGoal notes(long base, Splice splice) {
        return new TypeInGoal(WALK, null, base, List.of(splice));
    }

    private static GoalTextEdited typed(Splice splice) {
        return new GoalTextEdited(WALK, null, 0, TextEdit.of(List.of(splice)));
    }
}
