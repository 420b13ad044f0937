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
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.Pick;
import app.twofold.domain.goal.GoalCommand.PickText;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalEdited;
import app.twofold.domain.goal.GoalEvent.GoalLetGo;
import app.twofold.domain.goal.GoalEvent.TextDiverged;
import app.twofold.domain.goal.GoalEvent.TextPicked;
import app.twofold.domain.goal.GoalRefusal.GoalNotActive;
import app.twofold.domain.goal.GoalRefusal.SecondVersionUnknown;
import app.twofold.domain.goal.GoalRefusal.TextInvalid;
import app.twofold.domain.goal.GoalRefusal.TooManyVersions;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.SetArea;
import app.twofold.domain.goal.wording.Edit.SetCarrier;
import app.twofold.domain.goal.wording.Edit.SetDue;
import app.twofold.domain.goal.wording.Edit.SetMeasure;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.WordingEdits;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditRulesTest {

    @Test
    void mergesWhatTwoWriteAtOnce() {
        Story story = proposedGoal()
                .when(SAM, edit(3, TextField.WHY, "to talk and laugh without phones"))
                .then(edited(2, TextField.WHY, "to talk and laugh without phones"))
                .when(ALEX, edit(3, TextField.WHY, "to talk without any phones"))
                .then(edited(3, TextField.WHY, "to talk and laugh without any phones"));

        assertThat(goal(story).draft().why()).isEqualTo(new Words("to talk and laugh without any phones"));
        assertThat(status(story)).isEqualTo(Status.PROPOSED);
    }

    @Test
    void keepsBothVersionsOfWordsThatCollide() {
        Story story = diverged();

        assertThat(goal(story).draft().title().value()).isEqualTo("A ride every Sunday");
        assertThat(goal(story).wordings().versions()).isEqualTo(2);
        assertThat(goal(story).seconds()).singleElement().satisfies(second -> {
            assertThat(second.field()).isEqualTo(TextField.TITLE);
            assertThat(second.version().text()).isEqualTo("A swim every Sunday");
            assertThat(second.version().by()).isEqualTo(ALEX);
        });
        story.when(ALEX, edit(3, TextField.TITLE, "A swim every Sunday")).thenNothingToDo();
    }

    @Test
    void pickingTheSecondVersionIsAnEdit() {
        Story story = diverged()
                .and(Story.by(SAM, new GoalAgreed(WALK, 2)))
                .when(SAM, new PickText(WALK, TextField.TITLE, 5, Pick.SECOND))
                .then(new TextPicked(WALK, TextField.TITLE, 5, new Words("A swim every Sunday")));

        assertThat(goal(story).draft().title().value()).isEqualTo("A swim every Sunday");
        assertThat(goal(story).wordings().versions()).isEqualTo(3);
        assertThat(goal(story).proposal())
                .satisfies(open -> assertThat(open.assents()).isEmpty());
        assertThat(goal(story).seconds()).isEmpty();
    }

    @Test
    void pickingTheFirstVersionDropsTheOtherAndChangesNoWords() {
        Story story = diverged()
                .and(Story.by(SAM, new GoalAgreed(WALK, 2)))
                .when(ALEX, new PickText(WALK, TextField.TITLE, 5, Pick.FIRST))
                .then(new TextPicked(WALK, TextField.TITLE, 5, new Words("A ride every Sunday")));

        assertThat(goal(story).seconds()).isEmpty();
        assertThat(goal(story).proposal())
                .satisfies(open -> assertThat(open.assents()).containsOnlyKeys(SAM));
        story.when(ALEX, new PickText(WALK, TextField.TITLE, 5, Pick.FIRST)).thenRefused(new SecondVersionUnknown());
    }

    @Test
    void aSecondVersionOutlivesTheAgreement() {
        Story story = diverged()
                .and(Story.by(SAM, new GoalAgreed(WALK, 2)), Story.by(ALEX, new GoalAgreed(WALK, 2)))
                .when(ALEX, new PickText(WALK, TextField.TITLE, 5, Pick.SECOND))
                .then(new TextPicked(WALK, TextField.TITLE, 5, new Words("A swim every Sunday")));

        assertThat(goal(story).wordings().hasChangeProposed()).isTrue();
        assertThat(goal(story).wording().title().value()).isEqualTo("A ride every Sunday");
    }

    @Test
    void refusesATitleThatIsNone() {
        proposedGoal().when(SAM, edit(3, TextField.TITLE, " ")).thenRefused(new TextInvalid(TextField.TITLE));
        proposedGoal()
                .when(SAM, edit(3, TextField.TITLE, "x".repeat(201)))
                .thenRefused(new TextInvalid(TextField.TITLE));
        proposedGoal().when(SAM, edit(3, TextField.TITLE, "two\nlines")).thenRefused(new TextInvalid(TextField.TITLE));
    }

    @Test
    void keepsBothTitlesWhereTogetherTheyAreTooLong() {
        String start = "y".repeat(150) + " " + WALKING.title();
        String end = WALKING.title() + " " + "z".repeat(150);
        proposedGoal()
                .when(SAM, edit(3, TextField.TITLE, start))
                .then(edited(2, TextField.TITLE, start))
                .when(ALEX, edit(3, TextField.TITLE, end))
                .then(new TextDiverged(WALK, TextField.TITLE, new Words(end)));
    }

    @Test
    void anEditBasedOnAnUnknownTextIsKeptBesideTheOther() {
        Words text = new Words("to be outside");
        proposedGoal()
                .when(SAM, edit(99, TextField.WHY, "to be outside"))
                .then(new TextDiverged(WALK, TextField.WHY, text));
        proposedGoal()
                .when(SAM, edit(2, TextField.WHY, "to be outside"))
                .then(new TextDiverged(WALK, TextField.WHY, text));
        proposedGoal().when(SAM, edit(99, TextField.WHY, WALKING.why().value())).thenNothingToDo();
    }

    @Test
    void refusesMoreVersionsThanAnybodyCanCompare() {
        Story story = proposedGoal();
        for (int i = 0; i < 20; i++) {
            story.and(Story.by(SAM, new TextDiverged(WALK, TextField.WHY, new Words("version " + i))));
        }
        story.when(SAM, edit(99, TextField.WHY, "one more")).thenRefused(new TooManyVersions(20));
        story.when(SAM, edit(99, TextField.THEN, "elsewhere"))
                .then(new TextDiverged(WALK, TextField.THEN, new Words("elsewhere")));
    }

    @ParameterizedTest
    @EnumSource
    void editsEveryText(TextField field) {
        Story story = proposedGoal().when(SAM, edit(3, field, "other words")).then(edited(2, field, "other words"));

        assertThat(WordingEdits.text(goal(story).draft(), field)).isEqualTo("other words");
        story.when(ALEX, edit(4, field, "other words")).thenNothingToDo();
    }

    @Test
    void setsEverythingElseAndOnlyOnce() {
        LocalDate due = LocalDate.of(2026, 6, 1);
        for (Edit edit : new Edit[] {
            new SetArea(Area.HOME),
            new SetMeasure(new Measure.Times(2, Measure.Period.WEEK)),
            new SetDue(due),
            new SetCarrier(Carrier.EITHER)
        }) {
            proposedGoal()
                    .when(SAM, new EditGoal(WALK, 3, edit))
                    .then(new GoalEdited(WALK, 2, edit))
                    .when(ALEX, new EditGoal(WALK, 4, edit))
                    .thenNothingToDo();
        }
    }

    @Test
    void editingAnActiveGoalOpensAWorkingCopyBesideIt() {
        Story story = agreedGoal()
                .when(SAM, edit(4, TextField.TITLE, "A walk every Saturday"))
                .then(edited(2, TextField.TITLE, "A walk every Saturday"));

        assertThat(status(story)).isEqualTo(Status.ACTIVE);
        assertThat(goal(story).wording()).isEqualTo(WALKING);
        assertThat(goal(story).proposal()).satisfies(open -> {
            assertThat(open.by()).isEqualTo(SAM);
            assertThat(open.assents()).isEmpty();
        });
    }

    @Test
    void refusesToEditWhatSomebodyLetsGo() {
        agreedGoal()
                .and(Story.by(SAM, new GoalLetGo(WALK, Words.NONE)))
                .when(ALEX, edit(4, TextField.TITLE, "Please"))
                .thenRefused(new GoalNotActive(Status.LETTING_GO));
    }

    private static Story diverged() {
        return proposedGoal()
                .when(SAM, edit(3, TextField.TITLE, "A ride every Sunday"))
                .then(edited(2, TextField.TITLE, "A ride every Sunday"))
                .when(ALEX, edit(3, TextField.TITLE, "A swim every Sunday"))
                .then(new TextDiverged(WALK, TextField.TITLE, new Words("A swim every Sunday")));
    }

    private static EditGoal edit(long base, TextField field, String text) {
        return new EditGoal(WALK, base, new EditText(field, new Words(text)));
    }

    private static GoalEdited edited(int version, TextField field, String text) {
        return new GoalEdited(WALK, version, new EditText(field, new Words(text)));
    }
}
