package app.twofold.ui.goal;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NewGoalViewTest extends ViewTest {

    @Autowired
    private PersonalSpace personal;

    @Test
    void saysThatAGoalNeedsATitleAndSavesNothing() {
        navigate(NewGoalView.class);

        press("Propose to Sam");

        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(people.state(alexSeat).goals().byId()).isEmpty();
    }

    @Test
    void saysThatATitleIsTooLong() {
        navigate(NewGoalView.class);
        test(title()).setValue("a".repeat(201));

        press("Propose to Sam");

        assertThat(title().getErrorMessage()).isEqualTo("At most 200 characters, please.");
    }

    @Test
    void proposesWithTheTitleAlone() {
        navigate(NewGoalView.class);
        test(title()).setValue("A walk on Sundays");

        press("Propose to Sam");

        assertThat(people.state(samSeat).goals().byId().values())
                .singleElement()
                .satisfies(goal -> assertThat(goal.wording().title().value()).isEqualTo("A walk on Sundays"));
        assertThat(getCurrentView()).isInstanceOf(GoalDetailView.class);
    }

    @Test
    void keepsADraftThatTheOtherDoesNotLearnOf() {
        navigate(NewGoalView.class);
        test(title()).setValue("A walk on Sundays");

        press("Keep as private draft");

        assertThat(people.as(alex.person(), () -> personal.state(alex)).drafts())
                .hasSize(1);
        assertThat(people.state(samSeat).goals().byId()).isEmpty();
    }

    @Test
    void saysThatANumberIsNone() {
        navigate(NewGoalView.class);
        test(title()).setValue("Save for Lisbon");
        segment("Number");
        test(field("To")).setValue("a lot");
        test(field("Unit")).setValue("€");

        press("Propose to Sam");

        assertThat(field("To").getErrorMessage()).isEqualTo("Please type a number, such as 12.5.");
        assertThat(people.state(alexSeat).goals().byId()).isEmpty();
    }

    private TextField title() {
        return field("The goal, in one line");
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
