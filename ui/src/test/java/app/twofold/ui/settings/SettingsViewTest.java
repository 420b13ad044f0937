package app.twofold.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.device.Devices;
import app.twofold.server.account.device.Devices.Device;
import app.twofold.server.alone.Opening;
import app.twofold.server.couple.Couples;
import app.twofold.ui.FormTest;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SettingsViewTest extends FormTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Devices devices;

    @Autowired
    private Couples couples;

    @Autowired
    private ApplicationContext program;

    @BeforeEach
    void open() {
        navigate(SettingsView.class);
    }

    @Test
    void aNameNeedsALetterAndHasItsLength() {
        TextField name = field(TextField.class, "Your name");

        name.setValue(" ");
        press("Save");
        assertThat(fault(name)).isEqualTo("Please fill this in.");
        name.setValue("a".repeat(201));
        press("Save");
        assertThat(fault(name)).isEqualTo("At most 200 characters, please.");

        assertThat(accounts.settings(alex).displayName().value()).isEqualTo("Alex");
    }

    @Test
    void aNewNameShowsToTheOther() {
        field(TextField.class, "Your name").setValue("Alex 🌱");

        press("Save");

        assertThat(people.state(samSeat)
                        .partner(alex.person())
                        .orElseThrow()
                        .profile()
                        .displayName()
                        .value())
                .isEqualTo("Alex 🌱");
    }

    @Test
    void thePasswordChangesForWhoKnowsItAndNobodyElse() {
        change("not the password", "a whole new password");
        assertThat(sees("That isn’t your current password. Nothing was changed."))
                .isTrue();
        change("correct horse battery", "short");
        assertThat(fault(password("Your new password"))).isEqualTo("At least 10 characters, please.");

        change("correct horse battery", "a whole new password");

        assertThat(sees("Changed. You have been signed out everywhere else.")).isTrue();
    }

    @Test
    void whoIsSignedOutByANewPasswordIsListedNoLonger() {
        devices.issue(Opening.closed(alex.id()), new Title("The old laptop"));
        inTheBrowserOf(alex);
        open();
        assertThat(sees("The old laptop")).isTrue();

        change("correct horse battery", "a whole new password");

        assertThat(sees("The old laptop")).isFalse();
    }

    @Test
    void everyOtherDeviceIsSignedOutAtOnce() {
        assertThat(find(Button.class).withText("Sign out everywhere else").exists())
                .isFalse();
        devices.issue(Opening.closed(alex.id()), new Title("The old laptop"));
        devices.issue(Opening.closed(alex.id()), new Title("A tablet"));
        devices.issue(Opening.closed(sam.id()), new Title("A phone"));
        inTheBrowserOf(alex);
        open();

        press("Sign out everywhere else");

        assertThat(sees("You are signed in only here now.")).isTrue();
        assertThat(sees("The old laptop")).isFalse();
        assertThat(devices.list(alex)).extracting(Device::label).doesNotContain("The old laptop", "A tablet");
        assertThat(devices.list(sam)).extracting(Device::label).contains("A phone");
    }

    @Test
    void presenceIsOptedIntoByOneselfAndSaysWhatItMeans() {
        assertThat(sees("Only while both of you have this on.")).isTrue();
        Checkbox presence = field(Checkbox.class, "Show when I am here");

        test(presence).click();

        assertThat(people.state(samSeat).partner(alex.person()).orElseThrow().presence())
                .isTrue();
    }

    @Test
    void remindersByMailAreOnesOwnChoice() {
        Checkbox mails = field(Checkbox.class, "Remind me of check-ins by email too");
        assertThat(mails.getValue()).isTrue();

        test(mails).click();

        assertThat(accounts.settings(alex).reminderMails()).isFalse();
        assertThat(accounts.settings(sam).reminderMails()).isTrue();
        field(TextField.class, "Your name").setValue("Alex 🌱");
        press("Save");
        assertThat(accounts.settings(alex).reminderMails()).as("stays chosen").isFalse();
    }

    @Test
    void whetherEarlierYearsComeBackIsOnesOwnChoice() {
        Checkbox ago = field(Checkbox.class, "Good things from earlier years, on their day");
        assertThat(ago.getValue()).isTrue();

        test(ago).click();

        assertThat(accounts.settings(alex).onThisDay().shown()).isFalse();
        assertThat(accounts.settings(sam).onThisDay().shown()).isTrue();
        test(field(Checkbox.class, "Neutral tab title and icon")).click();
        assertThat(accounts.settings(alex).onThisDay().shown())
                .as("stays chosen")
                .isFalse();
    }

    @Test
    void saysWhereNoMailsGoOut() {
        assertThat(sees("No mail server is set up for this copy of Twofold, so no emails go out for now."))
                .isTrue();

        RemindersPart whereTheyDo = new RemindersPart(new Choices(program.getBean(Me.class), couples), true);

        assertThat(whereTheyDo.getElement().getTextRecursively())
                .contains("An email says that something you have planned is near")
                .doesNotContain("No mail server");
    }

    private void change(String now, String next) {
        password("Your current password").setValue(now);
        password("Your new password").setValue(next);
        press("Change password");
    }

    private PasswordField password(String label) {
        return field(PasswordField.class, label);
    }
}
