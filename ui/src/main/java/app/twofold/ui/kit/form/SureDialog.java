package app.twofold.ui.kit.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import java.util.function.BooleanSupplier;

/// Asks once more before something is done.
public final class SureDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    /// @param yes  what the button says
    /// @param send does it, and answers whether the dialog can close
    public SureDialog(String title, String text, String yes, BooleanSupplier send) {
        super(title, Type.sub(text));
        actions(Buttons.quiet(t("kit.cancel"), _ -> close()), Buttons.primary(yes, _ -> {
            if (send.getAsBoolean()) {
                close();
            }
        }));
    }
}
