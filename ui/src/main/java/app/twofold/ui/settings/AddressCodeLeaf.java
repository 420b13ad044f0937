package app.twofold.ui.settings;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.SignedIn;
import app.twofold.server.address.AddressChanges;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.Checked;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/// Takes the code that went to a new address.
final class AddressCodeLeaf extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MAX_TYPED = 100;

    private final transient AddressChanges changes;
    private final transient SignedIn person;
    private final transient Runnable onConfirmed;
    private final TextField code = new TextField(t("settings.address.code"));

    /// @param onConfirmed runs when the address has changed
    AddressCodeLeaf(AddressChanges changes, SignedIn person, Runnable onConfirmed) {
        this.changes = changes;
        this.person = person;
        this.onConfirmed = onConfirmed;
        addClassName("tf-leaf");
        code.setMaxLength(MAX_TYPED);
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.addKeyPressListener(Key.ENTER, _ -> confirm());
        Div go = new Div(code, Buttons.plain(t("settings.address.confirm"), _ -> confirm()));
        go.addClassName("lv-go");
        add(Type.heading2(t("settings.address.enter")), Type.meta2(t("settings.address.where")), go);
    }

    /// A code is on its way.
    void await() {
        setVisible(true);
        code.clear();
        Checked.say(code, Optional.empty());
        code.focus();
    }

    /// Shows a code that the person has come with; to confirm it is theirs to do.
    void offer(String given) {
        setVisible(true);
        code.setValue(given);
    }

    private void confirm() {
        try {
            if (changes.confirm(person, code.getValue())) {
                onConfirmed.run();
            } else {
                refuse(t("settings.address.wrong"));
            }
        } catch (TooManyAttempts _) {
            refuse(t("shell.limited"));
        }
    }

    private void refuse(String words) {
        Checked.refuse(code, words);
        code.focus();
    }
}
