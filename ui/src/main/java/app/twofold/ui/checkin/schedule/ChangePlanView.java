package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.ScheduleId;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.SuggestPlan;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/// Suggests another plan for a schedule. What both have agreed to stays until they agree to the new one.
@Route(value = "check-ins/schedule/:schedule/change", layout = MainLayout.class)
@PermitAll
class ChangePlanView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private transient @Nullable ScheduleId id;

    ChangePlanView(Me me, CoupleLive live) {
        desk = new Desk(me, live, CheckinRefusalWords::of);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Schedule schedule = ScheduleView.wanted(event, desk);
        if (schedule.isOver()) {
            event.forwardTo("check-ins");
            return;
        }
        id = schedule.id();
        Viewer viewer = desk.viewer();
        PlanForm form = new PlanForm(viewer, "schedule/" + schedule.id());
        form.show(schedule.draft());
        int answers = schedule.proposal() == null ? 0 : schedule.proposal().version();
        Div buttons = Layout.actions(
                Buttons.primary(
                        viewer.isSolo() ? t("checkin.change.keep") : t("checkin.change.suggest", viewer.other()),
                        _ -> suggest(form, schedule.id(), answers)),
                Buttons.quiet(t("kit.cancel"), _ -> leave(form, schedule.id())));
        Div main = new Div(form, buttons);
        main.addClassName("gd");
        Leaf side = Leaf.section(
                        Type.heading2(t("checkin.schedule.takes-two")),
                        Type.meta2(t(
                                schedule.agreed() == null ? "checkin.change.proposed" : "checkin.change.agreed",
                                viewer.other())))
                .flat()
                .with("beside");
        removeAll();
        add(new PageHead(t("checkin.change.title"), t("checkin.change.sub")), Layout.columns(main, side));
        form.focus();
    }

    @Override
    public String getPageTitle() {
        return t("checkin.change.title");
    }

    @Override
    public Back back() {
        return new Back(t("checkin.schedule.page"), id == null ? "check-ins" : ScheduleLink.path(id));
    }

    private void suggest(PlanForm form, ScheduleId schedule, int answers) {
        form.read()
                .ifPresent(plan -> desk.trySending(() -> new SuggestPlan(schedule, answers, plan))
                        .ifPresentOrElse(form::refuse, () -> leave(form, schedule)));
    }

    private static void leave(PlanForm form, ScheduleId schedule) {
        form.saved();
        UI.getCurrentOrThrow().navigate(ScheduleLink.path(schedule));
    }
}
