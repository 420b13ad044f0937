package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.checkin.schedule.ScheduleLink;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.figure.Near;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/// The list of schedules before there is one.
final class EmptySchedules extends Div {

    private static final long serialVersionUID = 1L;

    /// @param beside whether a check-in that goes on stands above it, which has the main button then
    EmptySchedules(boolean solo, boolean beside) {
        Button plan = Buttons.with(
                Icon.PLUS,
                Buttons.plain(
                        t(solo ? "checkin.schedule.plan" : "checkin.schedule.propose"),
                        _ -> UI.getCurrentOrThrow().navigate(ScheduleLink.NEW)));
        plan.setClassName("is-primary", !beside);
        add(Leaf.section(
                        new Near(3, "").present(false, false),
                        Type.title(t("checkin.empty.title")),
                        Type.sub(t(solo ? "checkin.empty.solo" : "checkin.empty.text")),
                        Layout.actions(plan))
                .with("empty"));
    }
}
