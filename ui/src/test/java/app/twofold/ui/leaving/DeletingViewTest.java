package app.twofold.ui.leaving;

import static app.twofold.ui.words.Messages.t;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.OwnAccount;
import app.twofold.server.erasing.AccountDeletion.Words;
import app.twofold.ui.Couple;
import app.twofold.ui.FormTest;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("days")
class DeletingViewTest extends FormTest {

    @Autowired
    private OwnAccount accounts;

    @BeforeEach
    void open() {
        navigate(DeletingView.class);
    }

    @Test
    void nothingIsDeletedUntilItIsSaidWhatBecomesOfTheWords() {
        field(Checkbox.class, t("leaving.erase.sure")).setValue(true);
        field(PasswordField.class, "Your password").setValue(Couple.PASSWORD);

        press("Delete my account");

        assertThat(fault(words())).isEqualTo("Choose one of the two first.");
        assertIsThere();
    }

    @Test
    void nobodyDeletesWithoutSayingThatTheyMeanIt() {
        words().setValue(Words.STAY);
        field(PasswordField.class, "Your password").setValue(Couple.PASSWORD);

        press("Delete my account");

        assertThat(fault(field(Checkbox.class, t("leaving.erase.sure")))).isEqualTo("Tick this first.");
        assertIsThere();
    }

    @Test
    void aWrongPasswordDeletesNothing() {
        words().setValue(Words.ERASED);
        field(Checkbox.class, t("leaving.erase.sure")).setValue(true);
        field(PasswordField.class, "Your password").setValue("not this one");

        press("Delete my account");

        assertThat(fault(field(PasswordField.class, "Your password"))).isEqualTo("That is not your password.");
        assertIsThere();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Words> words() {
        return find(RadioButtonGroup.class).single();
    }

    private void assertIsThere() {
        assertThat(accounts.exists(alex.person())).isTrue();
        assertThat(people.state(alexSeat).leaving().isFrozen()).isFalse();
    }
}
