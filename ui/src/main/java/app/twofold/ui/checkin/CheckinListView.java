package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.couple.CoupleState;
import app.twofold.ui.checkin.desk.CheckinRefusalWords;
import app.twofold.ui.checkin.schedule.ScheduleCard;
import app.twofold.ui.checkin.schedule.ScheduleFace;
import app.twofold.ui.checkin.schedule.ScheduleLink;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.NextCheckin;
import app.twofold.ui.shell.RoomDoor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// When check-ins are held: the next one, the schedules, and those that were held.
@Route(value = "check-ins", layout = MainLayout.class)
@PermitAll
class CheckinListView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Optional<RoomDoor> door;
    private final PageHead head;
    private final Div content = Layout.stack(28);
    private final Button propose = Buttons.with(
            Icon.PLUS, Buttons.plain("", _ -> UI.getCurrentOrThrow().navigate(ScheduleLink.NEW)));
    private transient List<?> shown = List.of();

    CheckinListView(Me me, CoupleLive live, NextCheckin next, ObjectProvider<RoomDoor> door) {
        desk = new Desk(me, live, CheckinRefusalWords::of);
        this.door = door.stream().findFirst();
        head = new PageHead(t("checkin.list.title"), "", propose);
        Div main = Layout.stack(28, next.card(), content);
        this.door.map(RoomDoor::history).ifPresent(main::add);
        add(head, Layout.columns(main, new Beside(desk, this.door)));
        Signal.effect(this, () -> show(live.state().get()));
    }

    @Override
    public String getPageTitle() {
        return t("checkin.list.title");
    }

    private void show(CoupleState state) {
        Viewer viewer = desk.viewer(state);
        List<Occurrence> missed = MissedCard.missed(viewer);
        List<?> facts = List.of(
                missed,
                state.checkins().schedules(),
                OpenCards.open(viewer).isEmpty(),
                state.partners(),
                viewer.dates().today());
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        boolean solo = state.isSolo();
        head.show(t("checkin.list.title"), t(solo ? "checkin.list.solo" : "checkin.list.sub"));
        propose.setText(t(solo ? "checkin.schedule.plan" : "checkin.schedule.propose"));
        content.removeAll();
        missed.stream().limit(1).map(one -> MissedCard.of(desk, one, viewer)).forEach(content::add);
        schedules(state, viewer);
    }

    private void schedules(CoupleState state, Viewer viewer) {
        List<Component> open = new ArrayList<>();
        List<Component> over = new ArrayList<>();
        for (Schedule schedule : state.checkins().schedules().byId().values()) {
            (ScheduleFace.isOpen(schedule, viewer) ? open : over).add(ScheduleCard.of(schedule, viewer));
        }
        propose.setVisible(!open.isEmpty());
        content.add(
                open.isEmpty()
                        ? new EmptySchedules(
                                state.isSolo(), !OpenCards.open(viewer).isEmpty())
                        : group(Layout.two(open.toArray(Component[]::new))));
        if (!over.isEmpty()) {
            content.add(new Details(t("checkin.section.over"), Layout.two(over.toArray(Component[]::new))));
        }
    }

    private static Section group(Component cards) {
        Section section = new Section(Type.section(t("checkin.section.schedules")), cards);
        section.addClassName("grp");
        return section;
    }
}
