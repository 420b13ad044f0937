package app.twofold.ui.settings;

import app.twofold.server.Busy;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.SignedIn;
import app.twofold.server.account.PrivateSide;
import app.twofold.server.alone.AskAgain;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;

/// When the password is asked for again before what is yours alone opens. To be asked less often takes the password.
final class AskAgainPart extends Part {

    private static final long serialVersionUID = 1L;

    private final transient PrivateSide own;
    private final transient SignedIn person;
    private final RadioButtonGroup<AskAgain> choice = new RadioButtonGroup<>();
    private final PasswordField password = new PasswordField(getTranslation("settings.ask-again.password"));

    AskAgainPart(PrivateSide own, SignedIn person) {
        super("settings.ask-again");
        this.own = own;
        this.person = person;
        setId("ask-again");
        choice.setLabel(getTranslation("settings.ask-again.when"));
        choice.setItems(AskAgain.NEVER, AskAgain.AFTER_FIVE_MINUTES, AskAgain.AFTER_A_QUARTER, AskAgain.AFTER_AN_HOUR);
        choice.setItemLabelGenerator(one -> Named.of("settings.ask-again", one));
        choice.addClassName("tf-pick");
        choice.setValue(own.askAgain(person));
        choice.addValueChangeListener(change -> refresh());
        password.getElement().setProperty("autocomplete", "current-password");
        password.setHelperText(getTranslation("settings.ask-again.why"));
        password.addKeyPressListener(Key.ENTER, _ -> save());
        password.setVisible(false);
        add(
                note("settings.ask-again.sub"),
                choice,
                note("settings.ask-again.help"),
                password,
                button("settings.ask-again.save", this::save),
                said());
    }

    private void refresh() {
        password.setVisible(choice.getValue().isLooserThan(own.askAgain(person)));
        said().setText("");
    }

    private void save() {
        String outcome = outcome();
        password.clear();
        refresh();
        say(outcome);
    }

    /// @return the key of what is said
    private String outcome() {
        try {
            return own.askAgain(person, choice.getValue(), password.getValue())
                    ? "settings.saved"
                    : "settings.ask-again.wrong";
        } catch (PrivateSideLocked _) {
            return "alone.refused";
        } catch (TooManyAttempts _) {
            return "shell.limited";
        } catch (Busy _) {
            return "shell.busy";
        }
    }
}
