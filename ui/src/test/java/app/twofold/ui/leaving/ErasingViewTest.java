package app.twofold.ui.leaving;

import static app.twofold.ui.words.Messages.t;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.leaving.LeavingCommand.LeaveSpace;
import app.twofold.ui.Couple;
import app.twofold.ui.FormTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class ErasingViewTest extends FormTest {

    @Test
    void aWrongPasswordErasesNothing() {
        navigate(ErasingView.class);
        field(Checkbox.class, "I know that this can’t be undone").setValue(true);
        field(PasswordField.class, "Your password").setValue("not this one");

        press("Erase my words");

        assertThat(fault(field(PasswordField.class, "Your password"))).isEqualTo("That is not your password.");
        assertThat(erased()).isZero();
    }

    @Test
    void nobodyErasesWithoutSayingThatTheyMeanIt() {
        navigate(ErasingView.class);
        field(PasswordField.class, "Your password").setValue(Couple.PASSWORD);

        press("Erase my words");

        assertThat(fault(field(Checkbox.class, "I know that this can’t be undone")))
                .isEqualTo("Tick this first.");
        assertThat(erased()).isZero();
    }

    @Test
    void itSaysWhatStaysAndThenThatItIsDone() {
        navigate(ErasingView.class);
        assertThat(sees("What Sam wrote stays")).isTrue();
        assertThat(sees("What is yours alone stays with you")).isTrue();
        assertThat(sees("the space goes on")).isTrue();
        field(Checkbox.class, "I know that this can’t be undone").setValue(true);
        field(PasswordField.class, "Your password").setValue(Couple.PASSWORD);

        press("Erase my words");

        assertThat(erased()).isPositive();
        assertThat(sees("Nobody can read what you had written here any more")).isTrue();
        assertThat(find(PasswordField.class).all()).isEmpty();
    }

    @Test
    void aSpaceThatRestsLeadsThereToo() {
        sam(new LeaveSpace());
        UI.getCurrent().navigate("resting");
        assertThat(sees(t("leaving.erase"))).isTrue();

        UI.getCurrent().navigate(ErasingView.PATH);

        assertThat(getCurrentView()).isInstanceOf(ErasingView.class);
        assertThat(sees("the space goes on")).isFalse();
        field(Checkbox.class, "I know that this can’t be undone").setValue(true);
        field(PasswordField.class, "Your password").setValue(Couple.PASSWORD);
        press("Erase my words");
        assertThat(people.state(alexSeat).leaving().isFrozen()).isTrue();
        assertThat(erased()).isPositive();
    }

    private long erased() {
        return people.state(alexSeat).couple().erased();
    }
}
