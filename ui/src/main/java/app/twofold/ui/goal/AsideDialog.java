package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.GoalCommand.SetAside;
import app.twofold.ui.goal.desk.GoalDesk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.DayPicker;
import java.util.Optional;

/// Sets a goal aside, with the day to come back to it if there is one.
final class AsideDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    private final DayPicker resumeOn;

    /// @param after runs when it has been sent
    AsideDialog(GoalDesk desk, SeenGoal sight, Runnable after) {
        super(t("goal.aside"));
        resumeOn = new DayPicker(t("goal.aside.until"), sight.couple().weekStart(), sight.dates());
        resumeOn.fromToday(1, t("goal.aside.past"));
        resumeOn.setHelperText(t("goal.aside.until.help"));
        add(Layout.stack(16, Type.sub(t("goal.aside.text", sight.other())), resumeOn));
        actions(Buttons.quiet(t("goal.cancel"), _ -> close()), Buttons.primary(t("goal.aside"), _ -> {
            if (resumeOn.isInvalid()) {
                return;
            }
            Optional<String> refused =
                    desk.trySending(() -> new SetAside(sight.goal().id(), resumeOn.getValue()));
            if (refused.isPresent()) {
                resumeOn.setErrorMessage(refused.get());
                resumeOn.setInvalid(true);
            } else {
                close();
                after.run();
            }
        }));
    }
}
