package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.couple.CoupleState;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.RoomDoor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;

/// Starts a check-in now, without a schedule.
@Route(value = "check-ins/start", layout = MainLayout.class)
@PermitAll
class StartView extends Div implements HasDynamicTitle, Detail {

    private static final long serialVersionUID = 1L;

    private final transient RoomDoor door;
    private final Div templates = Layout.stack(12);

    StartView(CoupleLive live, RoomDoor door) {
        this.door = door;
        addClassName("start-checkin");
        add(new PageHead(t("room.start.title"), t("room.start.sub")), templates, door.history());
        Signal.effect(this, () -> show(live.state().get()));
    }

    @Override
    public String getPageTitle() {
        return t("room.start.title");
    }

    @Override
    public Back back() {
        return new Back(t("shell.today"), "");
    }

    private void show(CoupleState couple) {
        templates.removeAll();
        for (BuiltIn builtIn : BuiltIn.values()) {
            templates.add(card(
                    builtIn.template(),
                    t("room.start.minutes", builtIn.length().toMinutes()),
                    new TemplateRef.Supplied(builtIn)));
        }
        couple.checkins()
                .templates()
                .offered()
                .forEach(kept ->
                        templates.add(card(kept.template(), t("room.start.own"), new TemplateRef.Own(kept.id()))));
    }

    private Component card(Template template, String about, TemplateRef ref) {
        Button start = Buttons.plain(t("room.start.now"), _ -> door.start(ref));
        start.setAriaLabel(t("room.start.of", template.name().value()));
        Div words = new Div(Type.heading2(template.name().value()), Type.meta(about));
        return Leaf.article(Layout.item(words, start)).tight();
    }
}
