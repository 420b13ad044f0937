package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.ScheduleId;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.ui.checkin.desk.CheckinRefusalWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/// Proposes when check-ins are held.
@Route(value = "check-ins/schedule/new", layout = MainLayout.class)
@PermitAll
class NewScheduleView extends Div implements HasDynamicTitle, Detail {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient ScheduleId schedule = new ScheduleId(UUID.randomUUID());
    private final PlanForm form;

    NewScheduleView(Me me, CoupleLive live) {
        desk = new Desk(me, live, CheckinRefusalWords::of);
        Viewer viewer = desk.viewer();
        boolean solo = viewer.isSolo();
        form = new PlanForm(viewer, "schedule/new");
        String yes = solo ? t("checkin.schedule.begin") : t("checkin.schedule.propose.to", viewer.other());
        Div buttons = Layout.actions(Buttons.primary(yes, _ -> propose()), Buttons.quiet(t("kit.cancel"), _ -> {
            form.saved();
            UI.getCurrentOrThrow().navigate("check-ins");
        }));
        Div main = new Div(form, buttons);
        main.addClassName("gd");
        Leaf side = Leaf.section(
                        Type.heading2(t("checkin.schedule.takes-two")),
                        Type.meta2(solo ? t("checkin.schedule.solo") : t("checkin.schedule.waits", viewer.other())))
                .flat()
                .with("beside");
        add(new PageHead(t("checkin.schedule.new"), t("checkin.schedule.new.sub")), Layout.columns(main, side));
    }

    @Override
    public String getPageTitle() {
        return t("checkin.schedule.new");
    }

    @Override
    public Back back() {
        return new Back(t("checkin.list.title"), "check-ins");
    }

    private void propose() {
        form.read()
                .ifPresent(plan -> desk.trySending(() -> new ProposeSchedule(schedule, plan))
                        .ifPresentOrElse(form::refuse, () -> {
                            form.saved();
                            UI.getCurrentOrThrow().navigate(ScheduleLink.path(schedule));
                        }));
    }
}
