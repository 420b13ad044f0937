package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;

/// The wins of a couple by day, with their replies, and the month at a glance.
@Route(value = "wins", layout = MainLayout.class)
@PermitAll
class WinListView extends Div implements HasDynamicTitle {

    private final Desk desk;
    private final PageHead head = new PageHead(t("win.title"), t("win.sub"));
    private final Div content = new Div();
    private final WinFeed feed;
    private final MonthCard month;
    private final Glances glances = new Glances();
    private boolean empty;

    WinListView(Me me, CoupleLive live) {
        desk = new Desk(me, live, new WinRefusalWords());
        feed = new WinFeed(desk);
        month = new MonthCard(desk);
        add(head, content);
        Signal.effect(this, () -> show(live.state().get()));
    }

    @Override
    public String getPageTitle() {
        return t("win.title");
    }

    private void show(CoupleState state) {
        Viewer viewer = desk.viewer();
        boolean none = state.wins().byId().isEmpty();
        if (content.getComponentCount() == 0 || none != empty) {
            empty = none;
            head.show(t("win.title"), t(none ? "win.sub.empty" : "win.sub"));
            content.removeAll();
            content.add(none ? new EmptyWins(desk, viewer) : columns(viewer));
        }
        if (!none) {
            feed.refresh(viewer);
            month.refresh(viewer);
            glances.refresh(viewer);
        }
    }

    private Div columns(Viewer viewer) {
        Aside side = new Aside(month, glances);
        side.addClassName("win-side");
        side.getElement().setAttribute("aria-label", t("win.month"));
        return Layout.columns(new Div(new Compose(desk, viewer), feed), side);
    }
}
