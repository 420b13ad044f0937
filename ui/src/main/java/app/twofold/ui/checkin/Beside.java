package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.ui.checkin.template.TemplateLink;
import app.twofold.ui.checkin.template.TemplateWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.RoomDoor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;

/// What stands beside the schedules: the questions, one's own calendar, and starting without a schedule.
final class Beside extends Div {

    private static final long serialVersionUID = 1L;

    Beside(Desk desk, Optional<RoomDoor> door) {
        addClassName("tf-stack");
        getStyle().set("--g", "16px");
        door.ifPresent(room -> add(card(
                "checkin.beside.now",
                "checkin.beside.now.text",
                Buttons.plain(t("checkin.beside.now.start"), _ -> start(desk, room)))));
        add(card(
                "checkin.beside.templates",
                "checkin.beside.templates.text",
                TemplateLink.toAll(t("checkin.beside.templates.open"))));
        add(card(
                "checkin.beside.calendar",
                "checkin.beside.calendar.text",
                Buttons.link(t("checkin.beside.calendar.open"), CalendarView.class)));
    }

    private static Leaf card(String title, String text, Component action) {
        return Leaf.section(Type.heading2(t(title)), Type.meta2(t(text)), Layout.actions(action))
                .flat()
                .with("beside");
    }

    private static void start(Desk desk, RoomDoor room) {
        Select<TemplateRef> template =
                TemplateWords.choice(desk.state().checkins(), new TemplateRef.Supplied(BuiltIn.WEEKLY));
        QuietDialog dialog = new QuietDialog(
                t("checkin.beside.now"), Layout.stack(16, Type.sub(t("checkin.beside.now.choose")), template));
        dialog.actions(
                Buttons.quiet(t("kit.cancel"), _ -> dialog.close()),
                Buttons.primary(t("checkin.beside.now.start"), _ -> {
                    dialog.close();
                    room.start(template.getValue());
                }));
        dialog.open();
    }
}
