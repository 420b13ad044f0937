package app.twofold.ui.settings;

import app.twofold.server.Busy;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.SignedIn;
import app.twofold.server.account.PrivateSide;
import app.twofold.server.alone.RecoveryCode;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
    private final Div shown = new Div();

    RecoveryPart(PrivateSide own, SignedIn person, Dates dates) {
        super("settings.recovery");
        this.own = own;
        this.person = person;
        this.dates = dates;
        setId("recovery");
        password.getElement().setProperty("autocomplete", "current-password");
        password.addKeyPressListener(Key.ENTER, _ -> make());
        shown.addClassName("rc-shown");
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
        Paragraph words = new Paragraph();
        words.addClassName("rc-code");
        // A space of its own would take a place in the grid.
        code.groups().forEach(group -> words.add(new Span(group), new Text(" ")));
        Button copy = Buttons.with(Icon.COPY, Buttons.plain(getTranslation("settings.recovery.copy"), _ -> {}));
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText($0))",
                        String.join(" ", code.groups()));
        Button print = Buttons.with(Icon.PRINT, Buttons.plain(getTranslation("settings.recovery.print"), _ -> {}));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Button hide = Buttons.primary(getTranslation("settings.recovery.hide"), _ -> hide());
        hide.setEnabled(false);
        Checkbox kept = new Checkbox(getTranslation("settings.recovery.kept"));
        kept.addValueChangeListener(change -> hide.setEnabled(change.getValue()));
        shown.removeAll();
        shown.add(words, Layout.actions(copy, print), kept, hide);
        show(true);
        stand();
    }

    /// What is only made invisible stays in the page.
    private void hide() {
        shown.removeAll();
        show(false);
        say("settings.recovery.hidden");
    }

    private void show(boolean code) {
        password.setVisible(!code);
        make.setVisible(!code);
    }
}
