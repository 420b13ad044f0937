package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.EndSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ResumeSchedule;
import app.twofold.ui.checkin.desk.CheckinDesk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// How a schedule can rest or come to an end: one is enough for either.
final class RestCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient CheckinDesk desk;
    private final H2 heading = Type.section(t("checkin.rest"));
    private final Div actions = Layout.actions();

    RestCard(CheckinDesk desk, Schedule schedule, Viewer viewer) {
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
                            : Buttons.plain(
                                    t("checkin.pause"),
                                    _ -> new PauseDialog(desk, schedule.id(), viewer, this::done).open()));
            actions.add(Buttons.plain(t("checkin.end"), _ -> end(schedule)));
        }
        setVisible(schedule.agreed() != null);
    }

    private void resume(Schedule schedule) {
        if (desk.send(new ResumeSchedule(schedule.id()))) {
            done();
        }
    }

    private void end(Schedule schedule) {
        QuietDialog sure = new QuietDialog(t("checkin.end"), Type.sub(t("checkin.end.text")));
        sure.actions(Buttons.quiet(t("checkin.cancel"), _ -> sure.close()), Buttons.primary(t("checkin.end"), _ -> {
            sure.close();
            desk.send(new EndSchedule(schedule.id()));
        }));
        sure.open();
    }

    private void done() {
        heading.getElement().callJsFunction("focus");
    }
}
