package app.twofold.ui.settings;

import app.twofold.server.Busy;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.SignedIn;
import app.twofold.server.account.PrivateSide;
import app.twofold.server.alone.RecoveryCode;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.alone.CodeShown;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/// The recovery code: made after the password, shown once, to print or to copy.
final class RecoveryPart extends Part {

    private static final long serialVersionUID = 1L;

    private final transient PrivateSide own;
    private final transient SignedIn person;
    private final transient Dates dates;
    private final Paragraph standing = note("settings.recovery.none");
    private final PasswordField password = new PasswordField(getTranslation("settings.recovery.password"));
    private final Button make = button("settings.recovery.make", this::make);
    private final CodeShown shown = new CodeShown();

    RecoveryPart(PrivateSide own, SignedIn person, Dates dates) {
        super("settings.recovery");
        this.own = own;
        this.person = person;
        this.dates = dates;
        setId("recovery");
        password.getElement().setProperty("autocomplete", "current-password");
        password.addKeyPressListener(Key.ENTER, _ -> make());
        add(note("settings.recovery.sub"), standing, password, make, shown, said());
        stand();
    }

    private void stand() {
        own.codeMadeAt(person)
                .ifPresent(at -> standing.setText(getTranslation("settings.recovery.made", dates.date(at))));
    }

    private void make() {
        say(outcome());
        password.clear();
    }

    /// @return the key of what is said
    private String outcome() {
        try {
            Optional<RecoveryCode> code = own.newCode(person, password.getValue());
            code.ifPresent(this::show);
            return code.isPresent() ? "settings.recovery.once" : "settings.recovery.wrong";
        } catch (PrivateSideLocked _) {
            return "alone.refused";
        } catch (TooManyAttempts _) {
            return "shell.limited";
        } catch (Busy _) {
            return "shell.busy";
        }
    }

    private void show(RecoveryCode code) {
        shown.show(code, getTranslation("settings.recovery.hide"), this::hide);
        show(true);
        stand();
    }

    private void hide() {
        show(false);
        say("settings.recovery.hidden");
    }

    private void show(boolean code) {
        password.setVisible(!code);
        make.setVisible(!code);
    }
}
