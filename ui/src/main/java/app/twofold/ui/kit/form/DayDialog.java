package app.twofold.ui.kit.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks for a day that may be left out, then sends it.
public final class DayDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    /// @param yes   what the button says
    /// @param send  sends the day of the field, and answers in words if it is refused
    /// @param after runs when it has been sent
    public DayDialog(
            String title, String text, DayPicker day, String yes, Supplier<Optional<String>> send, Runnable after) {
        super(title);
        add(Layout.stack(16, Type.sub(text), day));
        actions(Buttons.quiet(t("kit.cancel"), _ -> close()), Buttons.primary(yes, _ -> {
            if (!day.isInvalid() && Checked.say(day, send.get())) {
                close();
                after.run();
            }
        }));
    }
}
