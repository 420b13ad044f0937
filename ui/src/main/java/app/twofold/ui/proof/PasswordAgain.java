package app.twofold.ui.proof;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Busy;
import app.twofold.server.NothingHere;
import app.twofold.server.Unavailable;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.kit.form.Checked;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Predicate;

/// The password once more, before what somebody else must not do in their name. It says why something was not done.
public final class PasswordAgain extends PasswordField {

    private static final long serialVersionUID = 1L;

    public PasswordAgain() {
        super(t("leaving.password"));
        getElement().setProperty("autocomplete", "current-password");
    }

    /// Does something with what was typed.
    ///
    /// @param deed does it, if the password is right
    /// @return whether it was done
    public boolean does(Predicate<String> deed) {
        try {
            if (deed.test(getValue())) {
                return true;
            }
            refuse(t("leaving.password.wrong"));
        } catch (TooManyAttempts _) {
            refuse(t("shell.limited"));
        } catch (NothingHere _) {
            UI.getCurrentOrThrow().getPage().setLocation(".");
        } catch (Busy _) {
            refuse(t("shell.busy"));
        } catch (Unavailable _) {
            refuse(t("shell.unavailable"));
        }
        return false;
    }

    private void refuse(String words) {
        Checked.refuse(this, words);
        focus();
    }
}
