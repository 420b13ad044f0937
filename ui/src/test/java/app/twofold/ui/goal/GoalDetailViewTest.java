package app.twofold.ui.goal;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.Status;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalDetailViewTest extends ViewTest {

    private final GoalId goal = GoalTalk.newGoal();

    @Test
    void showsHowTheOtherAgreesTheMomentTheyDo() {
        people.does(alexSeat, GoalTalk.proposes(goal));
        open();

        sam(new AgreeGoal(goal, 1));

        until(() -> title("You both agreed"));
    }

    @Test
    void makesAGoalActiveByAgreeingToItsWords() {
        sam(GoalTalk.proposes(goal));
        open();

        press("Agree to this wording");

        assertThat(now().status()).isEqualTo(Status.ACTIVE);
        until(() -> title("You both agreed"));
    }

    @Test
    void countsOneWithOneTap() {
        agreed();
        open();

        press("Add one");

        assertThat(now().progress().entries()).hasSize(1);
    }

    @Test
    void showsWhatTheOtherWritesWhereNobodyTypes() {
        agreed();
        open();

        sam(GoalTalk.notes(goal, 0, "Wednesday counted."));

        until(() -> notes().getValue().equals("Wednesday counted."));
    }

    @Test
    void leavesEveryButtonWhereItIsWhileTheOtherWrites() {
        agreed();
        open();
        Button achieved = button("We have achieved this");

        sam(GoalTalk.notes(goal, 0, "Wednesday counted."));

        until(() -> notes().getValue().equals("Wednesday counted."));
        assertThat(button("We have achieved this")).isSameAs(achieved);
    }

    @Test
    void doesNotOverwriteWhatIsBeingTypedAndMergesWhenTheTypingPauses() {
        agreed();
        sam(GoalTalk.notes(goal, 0, "Wednesday counted."));
        open();
        TextArea notes = notes();
        ComponentUtil.fireEvent(notes, new FocusNotifier.FocusEvent<>(notes, true));

        sam(GoalTalk.notes(goal, now().notes().seq(), "Wednesday counted. Even with the pizza box."));
        until(() -> says("Sam changed this while you were writing. It joins when you pause."));
        assertThat(notes.getValue()).isEqualTo("Wednesday counted.");

        test(notes).setValue("Our Wednesday counted.");
        assertThat(now().notes().text()).isEqualTo("Our Wednesday counted. Even with the pizza box.");
    }

    @Test
    void keepsBothVersionsWhereWordsMeetUntilOneIsPicked() {
        agreed();
        sam(GoalTalk.notes(goal, 0, "We meet on Monday."));
        open();
        TextArea notes = notes();
        ComponentUtil.fireEvent(notes, new FocusNotifier.FocusEvent<>(notes, true));
        sam(GoalTalk.notes(goal, now().notes().seq(), "We meet on Tuesday."));
        until(() -> says("Sam changed this while you were writing. It joins when you pause."));
        test(notes).setValue("We meet on Friday.");
        until(() -> says("Alex wrote"));

        pick("Alex");

        assertThat(now().notes().text()).isEqualTo("We meet on Friday.");
        assertThat(now().notes().seconds()).isEmpty();
    }

    /// Today leads here to read both, so both are here for somebody who comes to read.
    @Test
    void showsTwoVersionsOfProposedWordsToWhoeverOpensThem() {
        sam(GoalTalk.proposes(goal));
        long base = people.state(alexSeat).seq();
        people.does(alexSeat, GoalTalk.writes(goal, base, "We talk at the table for an hour."));
        open();
        assertThat(says("Alex wrote")).isFalse();

        sam(GoalTalk.writes(goal, base, "We listen at the table all evening."));

        until(() -> says("Alex wrote") && says("Sam wrote"));
        assertThat(says("We listen at the table all evening.")).isTrue();
        open();
        assertThat(says("Alex wrote")).isTrue();
        assertThat(says("Sam wrote")).isTrue();
    }

    @Test
    void offersToAgreeOnceOneOfTwoVersionsIsPicked() {
        sam(GoalTalk.proposes(goal));
        long base = people.state(alexSeat).seq();
        people.does(alexSeat, GoalTalk.writes(goal, base, "We talk at the table for an hour."));
        sam(GoalTalk.writes(goal, base, "We listen at the table all evening."));
        open();
        assertThat(button("Agree to this wording").isEnabled()).isFalse();
        assertThat(says("Pick one of the versions first. Then you can agree.")).isTrue();

        pick("Sam");

        until(() -> button("Agree to this wording").isEnabled());
        assertThat(says("Pick one of the versions first. Then you can agree.")).isFalse();
    }

    @Test
    void opensTheWordsToBothAndKeepsTheAgreedOnesInForce() {
        agreed();
        open();

        press("Suggest a change");
        test(area("Why")).setValue("The table is where we listen.");

        assertThat(now().wordings().hasChangeProposed()).isTrue();
        assertThat(now().wording().why().value()).isEqualTo("The table is where we talk.");
        until(() -> title("Not agreed yet"));
    }

    @Test
    void agreesAgainAfterTakingItBackWhileAChangeIsProposed() {
        agreed();
        sam(GoalTalk.writes(goal, 3, "The table is where we listen."));
        open();
        press("Agree to this wording");
        press("Take my agreement back");
        assertThat(now().proposal().assents()).doesNotContainKey(alex.person());

        press("Agree to this wording");

        assertThat(now().proposal().assents()).containsKey(alex.person());
        assertThat(now().agreed().version()).as("what is agreed stays in force").isEqualTo(1);
    }

    @Test
    void refusesWordsThatAreTooLongAtTheFieldAndKeepsThem() {
        agreed();
        open();
        String tooLong = "a".repeat(4_001);

        test(notes()).setValue(tooLong);

        assertThat(notes().isInvalid()).isTrue();
        assertThat(notes().getErrorMessage()).isEqualTo("At most 4,000 characters, please.");
        assertThat(notes().getValue()).isEqualTo(tooLong);
        assertThat(now().notes().text()).isEmpty();
    }

    @Test
    void afterAgreeingTheEditorClosesAndAChangeCanBeSuggested() {
        agreed();
        open();
        press("Suggest a change");
        until(() -> !find(TextArea.class).all().isEmpty());
        sam(GoalTalk.writes(goal, people.state(samSeat).seq(), "Because we miss it."));
        until(() -> offers("Agree to this wording"));

        press("Agree to this wording");
        sam(new AgreeGoal(goal, now().proposal().version()));

        until(() -> title("You both agreed"));
        assertThat(saysAnywhere("Nothing is final")).isFalse();
        assertThat(button("Suggest a change").isVisible()).isTrue();
    }

    @Test
    void wordsThatNobodyHasAgreedToYetAreSaidToBeReworked() {
        sam(GoalTalk.proposes(goal));
        open();
        until(() -> saysAnywhere("Sam would like this."));

        sam(GoalTalk.writes(goal, people.state(samSeat).seq(), "Because we miss it."));

        until(() -> title("Being reworked"));
        assertThat(saysAnywhere("Sam would like this.")).isFalse();
        assertThat(saysAnywhere("Neither of you has agreed to these words yet."))
                .isTrue();
    }

    private void agreed() {
        sam(GoalTalk.proposes(goal));
        people.does(alexSeat, new AgreeGoal(goal, 1));
    }

    private void open() {
        navigate(GoalDetailView.class, Map.of(GoalDetailView.GOAL, goal.toString()));
    }

    private Goal now() {
        return people.state(alexSeat).goals().find(goal).orElseThrow();
    }

    private TextArea notes() {
        return area("Notes");
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(button(words)).click();
    }

    private void pick(String writer) {
        test(find(Button.class).all().stream()
                        .filter(button -> ("Keep this one, which " + writer + " wrote")
                                .equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private boolean offers(String words) {
        return find(Button.class).all().stream()
                .anyMatch(button -> button.getText().equals(words));
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private boolean saysAnywhere(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }

    private boolean title(String words) {
        return find(H2.class).all().stream().anyMatch(title -> title.getText().equals(words));
    }

    private boolean says(String words) {
        return find(Paragraph.class).all().stream()
                        .anyMatch(line -> line.getText().equals(words))
                || find(Span.class).all().stream()
                        .anyMatch(line -> line.getText().equals(words));
    }
}
