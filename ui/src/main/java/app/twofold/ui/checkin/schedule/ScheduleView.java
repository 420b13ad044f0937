package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.ScheduleId;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.couple.CoupleState;
import app.twofold.ui.checkin.desk.CheckinRefusalWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/// One schedule: its plan, how the two stand to it, and what comes next.
@Route(value = "check-ins/schedule/:schedule", layout = MainLayout.class)
@PermitAll
class ScheduleView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail {

    static final String SCHEDULE = "schedule";

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient CoupleLive live;

    ScheduleView(Me me, CoupleLive live) {
        this.live = live;
        desk = new Desk(me, live, CheckinRefusalWords::of);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Schedule schedule = wanted(event, desk);
        removeAll();
        SchedulePage page = new SchedulePage(desk, schedule, desk.viewer());
        add(page);
        Signal.effect(page, () -> {
            CoupleState state = live.state().get();
            state.checkins().schedules().find(schedule.id()).ifPresent(now -> page.refresh(now, desk.viewer(state)));
        });
    }

    /// The schedule that the address names.
    ///
    /// @throws NotFoundException if this couple has none of that name
    static Schedule wanted(BeforeEnterEvent event, Desk desk) {
        return event.getRouteParameters()
                .get(SCHEDULE)
                .flatMap(ScheduleView::parse)
                .flatMap(id -> desk.state().checkins().schedules().find(id))
                .orElseThrow(() -> new NotFoundException(t("checkin.missing")));
    }

    @Override
    public String getPageTitle() {
        return t("checkin.schedule.page");
    }

    @Override
    public Back back() {
        return new Back(t("checkin.list.title"), "check-ins");
    }

    private static Optional<ScheduleId> parse(String text) {
        try {
            return Optional.of(ScheduleId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
