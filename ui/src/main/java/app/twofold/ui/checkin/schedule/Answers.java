package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Command;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.DeclineSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.TakeBackScheduleAssent;
import app.twofold.domain.checkin.schedule.ScheduleCommand.WithdrawPlan;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.WordsDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/// What this partner can answer to a plan. Yes, another plan and not now have the same size.
final class Answers extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Runnable after;

    /// @param after runs when an answer has been sent
    Answers(Desk desk, Runnable after) {
        this.desk = desk;
        this.after = after;
        addClassName("answers");
    }

    void refresh(Schedule schedule, Viewer viewer) {
        removeAll();
        Proposal open = schedule.proposal();
        if (open != null) {
            answer(schedule, open, viewer);
        } else if (!schedule.isOver()) {
            add(Buttons.plain(t("checkin.answer.change"), _ -> change(schedule)));
        }
        setVisible(getComponentCount() > 0);
    }

    private void answer(Schedule schedule, Proposal open, Viewer viewer) {
        boolean agreed = open.assents().containsKey(viewer.me());
        boolean declined =
                open.declined() != null && viewer.isMe(open.declined().by());
        if (!agreed) {
            add(Buttons.primary(
                    t("checkin.answer.agree"), _ -> send(new AgreeSchedule(schedule.id(), open.version()))));
        }
        add(Buttons.plain(t("checkin.answer.other"), _ -> change(schedule)));
        if (!agreed && !declined) {
            add(Buttons.plain(t("checkin.answer.not-now"), _ -> notNow(schedule, open, viewer)));
        }
        if (agreed) {
            add(Buttons.quiet(t("checkin.answer.take-back"), _ -> send(new TakeBackScheduleAssent(schedule.id()))));
        }
        if (viewer.isMe(open.by())) {
            add(Buttons.quiet(t("checkin.answer.withdraw"), _ -> send(new WithdrawPlan(schedule.id()))));
        }
    }

    private void notNow(Schedule schedule, Proposal open, Viewer viewer) {
        new WordsDialog(
                        t("checkin.answer.not-now"),
                        t("checkin.not-now.text", viewer.other()),
                        "schedule/" + schedule.id() + "/not-now",
                        t("checkin.answer.not-now"),
                        words -> desk.trySending(() -> new DeclineSchedule(schedule.id(), open.version(), words)),
                        after)
                .open();
    }

    private static void change(Schedule schedule) {
        UI.getCurrentOrThrow().navigate(ScheduleLink.path(schedule.id()) + "/change");
    }

    private void send(Command command) {
        if (desk.send(command)) {
            after.run();
        }
    }
}
