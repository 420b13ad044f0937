package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.EndSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ResumeSchedule;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.DayDialog;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.kit.form.SureDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// How a schedule can rest or come to an end: one is enough for either.
final class RestCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final H2 heading = Type.section(t("checkin.rest"));
    private final Div actions = Layout.actions();

    RestCard(Desk desk, Schedule schedule, Viewer viewer) {
        this.desk = desk;
        addClassName("ending");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, Type.meta2(t("checkin.rest.text")), actions);
        refresh(schedule, viewer);
    }

    void refresh(Schedule schedule, Viewer viewer) {
        actions.removeAll();
        if (schedule.agreed() != null) {
            boolean mine = schedule.pauses().stream()
                    .anyMatch(pause -> viewer.isMe(pause.by())
                            && pause.holdsAt(viewer.dates().now()));
            actions.add(
                    mine
                            ? Buttons.plain(t("checkin.resume"), _ -> resume(schedule))
                            : Buttons.plain(t("checkin.pause"), _ -> pause(schedule, viewer)));
            actions.add(Buttons.plain(t("checkin.end"), _ -> end(schedule)));
        }
        setVisible(schedule.agreed() != null);
    }

    private void pause(Schedule schedule, Viewer viewer) {
        DayPicker until = new DayPicker(
                        t("checkin.pause.until"), viewer.couple().weekStart(), viewer.dates())
                .fromToday(1, t("checkin.refused.pause-past"));
        until.setHelperText(t("checkin.pause.until.help"));
        until.setClearButtonVisible(true);
        new DayDialog(
                        t("checkin.pause"),
                        t("checkin.pause.text"),
                        until,
                        t("checkin.pause"),
                        () -> desk.trySending(() -> new PauseSchedule(schedule.id(), until.getValue())),
                        this::done)
                .open();
    }

    private void resume(Schedule schedule) {
        if (desk.send(new ResumeSchedule(schedule.id()))) {
            done();
        }
    }

    private void end(Schedule schedule) {
        new SureDialog(
                        t("checkin.end"),
                        t("checkin.end.text"),
                        t("checkin.end"),
                        () -> desk.send(new EndSchedule(schedule.id())))
                .open();
    }

    private void done() {
        heading.getElement().callJsFunction("focus");
    }
}
