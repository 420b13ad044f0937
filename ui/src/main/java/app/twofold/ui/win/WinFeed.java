package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.WinId;
import app.twofold.domain.win.Win;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The latest wins, day by day. Cards that are there stay where they are when others come and go.
final class WinFeed extends Div {

    private static final int PAGE = 30;

    private final Desk desk;
    private final Map<WinId, WinCard> cards = new HashMap<>();
    private final Map<LocalDate, H2> days = new HashMap<>();
    private final Button earlier = Buttons.plain(t("win.earlier"), _ -> showMore());
    private int limit = PAGE;

    WinFeed(Desk desk) {
        this.desk = desk;
        addClassName("feed");
    }

    void refresh(Viewer viewer) {
        List<Win> wins = latest(viewer);
        boolean more = wins.size() > limit;
        List<Win> visible = more ? wins.subList(0, limit) : wins;
        forget(visible);
        List<Component> order = order(visible, viewer);
        if (more) {
            order.add(earlier);
        }
        Layout.arrange(this, order);
    }

    private void showMore() {
        limit += PAGE;
        refresh(desk.viewer());
    }

    /// One more than fits, if there are more.
    private List<Win> latest(Viewer viewer) {
        var wins = viewer.couple().wins();
        return wins.byDay().descendingMap().values().stream()
                .flatMap(ids -> ids.reversed().stream())
                .flatMap(id -> wins.find(id).stream())
                .limit(limit + 1L)
                .toList();
    }

    private void forget(List<Win> visible) {
        Set<WinId> ids = visible.stream().map(Win::id).collect(Collectors.toSet());
        Set<LocalDate> dates = visible.stream().map(Win::on).collect(Collectors.toSet());
        cards.keySet().retainAll(ids);
        days.keySet().retainAll(dates);
    }

    private List<Component> order(List<Win> visible, Viewer viewer) {
        List<Component> order = new ArrayList<>();
        LocalDate day = LocalDate.MAX;
        for (Win win : visible) {
            if (!win.on().equals(day)) {
                day = win.on();
                H2 heading = days.computeIfAbsent(day, _ -> Type.section(""));
                heading.setText(viewer.dates().day(day));
                order.add(heading);
            }
            WinCard card = cards.computeIfAbsent(win.id(), _ -> new WinCard(desk, win));
            card.refresh(win, viewer);
            order.add(card);
        }
        return order;
    }
}
