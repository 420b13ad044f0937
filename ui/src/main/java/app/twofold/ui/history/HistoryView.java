package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.Place;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.history.History;
import app.twofold.server.history.HistoryPage;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.timeline.HistoryTabs;
import app.twofold.ui.timeline.Shade;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that the two share, newest first. What comes in shows at the top as it is committed.
@Route(value = "history", layout = MainLayout.class)
@PermitAll
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 40;

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient History history;
    private final transient Features features;
    private final RulerStrip ruler;
    private final FilterPanel asked;
    private final Timeline timeline;
    private final Paragraph nothing = Type.sub("");
    private final Button newest = Buttons.plain(t("history.newest"), _ -> turnTo(null));
    private final Button earlier = Buttons.plain(t("history.earlier"), _ -> showMore());
    private transient @Nullable LocalDate at;
    private transient List<Entry> shown = List.of();
    private String wanted = "";
    private String opened = "history";
    private int limit = PAGE;
    private boolean watching;

    HistoryView(Me me, CoupleLive live, History history, Features features) {
        this.me = me;
        this.live = live;
        this.history = history;
        this.features = features;
        Viewer viewer = viewer(live.now());
        ruler = new RulerStrip(viewer, this::turnTo);
        asked = new FilterPanel(viewer, features, () -> turnTo(null));
        timeline = new Timeline(features);
        nothing.getElement().setAttribute("aria-live", "polite");
        nothing.addClassName("h-nothing");
        Anchor past = new Anchor("history/on", Icon.CALENDAR.small(), new Span(t("history.as-of.link")));
        past.addClassNames("tf-btn", "is-quiet", "has-icon");
        Anchor thisDay = new Anchor("history/this-day", t("history.this-day"));
        thisDay.addClassNames("tf-btn", "is-quiet");
        Div more = Layout.actions(earlier, past, thisDay);
        more.addClassName("h-more");
        add(
                new PageHead(t("history.title"), sub(viewer), new HistoryTabs(HistoryTabs.Tab.TIMELINE)),
                ruler,
                asked,
                newest,
                timeline,
                nothing,
                more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = viewer(live.now());
        Address address = Address.read(event.getLocation().getQueryParameters(), viewer, features);
        asked.show(address.criteria(), viewer);
        at = address.day();
        wanted = address.entry();
        opened = event.getLocation().getPathWithQueryParameters();
        limit = event.getTrigger() == NavigationTrigger.HISTORY ? loaded().getOrDefault(opened, PAGE) : PAGE;
        if (watching) {
            refresh(live.now());
        } else {
            watching = true;
            Signal.effect(this, () -> refresh(live.state().get()));
        }
    }

    @Override
    public String getPageTitle() {
        return t("history.title");
    }

    private void refresh(CoupleState state) {
        try {
            show(viewer(state));
        } catch (Unavailable e) {
            Toast.show(t("shell.unavailable"));
        }
    }

    private void show(Viewer viewer) {
        Seat seat = me.seat().orElseThrow();
        List<Entry> entries = new ArrayList<>();
        @Nullable
        Place next = at == null ? null : Place.after(at, viewer.couple().zone());
        boolean more;
        do {
            int size = Math.clamp(limit - entries.size(), 1, History.MAX_SIZE);
            HistoryPage page = history.page(seat, asked.filter(), next, size);
            entries.addAll(page.entries());
            next = page.next();
            more = next != null;
        } while (more && (entries.size() < limit || isStillToCome(entries, viewer)));
        shown = List.copyOf(entries);
        timeline.show(shown, viewer, Shade.of(viewer.couple().phases()), !more && asked.isEverything());
        lead();
        earlier.setVisible(more);
        newest.setVisible(at != null);
        nothing.setText(
                shown.isEmpty()
                        ? t(asked.isEverything() && at == null ? "history.empty" : "history.found-nothing")
                        : "");
        nothing.setVisible(shown.isEmpty());
        measure(seat, viewer);
    }

    /// Whether the entry that the address leads to may stand further down on its day.
    private boolean isStillToCome(List<Entry> entries, Viewer viewer) {
        return !wanted.isEmpty()
                && entries.getLast().day(viewer.couple().zone()).equals(at)
                && entries.stream().map(Address::mark).noneMatch(wanted::equals);
    }

    /// Leads to the entry that the address names, once.
    private void lead() {
        shown.stream()
                .filter(entry -> Address.mark(entry).equals(wanted))
                .findFirst()
                .ifPresent(timeline::lead);
        wanted = "";
    }

    private void measure(Seat seat, Viewer viewer) {
        LocalDate today = viewer.dates().today();
        LocalDate last =
                shown.isEmpty() ? today : shown.getFirst().day(viewer.couple().zone());
        LocalDate first =
                shown.isEmpty() ? today : shown.getLast().day(viewer.couple().zone());
        ruler.show(history.ruler(seat, asked.filter()), viewer, first, last);
    }

    private void showMore() {
        limit += PAGE;
        loaded().put(opened, limit);
        refresh(live.now());
    }

    /// Shows from this day back, and lets the address say what is shown.
    private void turnTo(@Nullable LocalDate day) {
        at = day;
        limit = PAGE;
        CoupleState state = live.now();
        refresh(state);
        opened = new Address(asked.criteria(), day, "").path(viewer(state));
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, opened);
    }

    /// How far back each history reached on this screen, by its address, for when somebody comes back to it.
    private static Loaded loaded() {
        UI ui = UI.getCurrentOrThrow();
        Loaded known = ComponentUtil.getData(ui, Loaded.class);
        if (known == null) {
            known = new Loaded();
            ComponentUtil.setData(ui, Loaded.class, known);
        }
        return known;
    }

    private static final class Loaded extends HashMap<String, Integer> {

        private static final long serialVersionUID = 1L;
    }

    private Viewer viewer(CoupleState state) {
        return me.viewer(state).inCouplesZone();
    }

    private static String sub(Viewer viewer) {
        var partners = viewer.couple().partners();
        return partners.size() < 2
                ? t("history.sub.solo")
                : t(
                        "history.sub",
                        viewer.name(partners.get(0).person()),
                        viewer.name(partners.get(1).person()));
    }
}
