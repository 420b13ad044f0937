package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.ScheduleId;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.ui.checkin.desk.CheckinDesk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.kit.form.DayPicker;

/// Pauses a schedule, with the day on which it goes on if there is one.
final class PauseDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    /// @param after runs when it has been sent
    PauseDialog(CheckinDesk desk, ScheduleId schedule, Viewer viewer, Runnable after) {
        super(t("checkin.pause"));
        DayPicker until = new DayPicker(
                        t("checkin.pause.until"), viewer.couple().weekStart(), viewer.dates())
                .fromToday(1, t("checkin.refused.pause-past"));
        until.setHelperText(t("checkin.pause.until.help"));
        until.setClearButtonVisible(true);
        add(Layout.stack(16, Type.sub(t("checkin.pause.text")), until));
        actions(Buttons.quiet(t("checkin.cancel"), _ -> close()), Buttons.primary(t("checkin.pause"), _ -> {
            if (!until.isInvalid()) {
                desk.trySending(() -> new PauseSchedule(schedule, until.getValue()))
                        .ifPresentOrElse(refused -> Checked.refuse(until, refused), () -> {
                            close();
                            after.run();
                        });
            }
        }));
    }
}
