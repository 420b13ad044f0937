package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Unavailable;
import app.twofold.server.history.History;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.DayPicker;
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
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Everything shared as it was at the end of a day. To read, not to change.
@Route(value = "history/on/:day?", layout = MainLayout.class)
@PermitAll
class AsOfView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail {

    static final String DAY = "day";

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient History history;
    private final transient Features features;
    private final PageHead head = new PageHead(t("history.as-of"), t("history.as-of.sub"));
    private final Div content = new Div();
    private final DayPicker day;

    AsOfView(Me me, CoupleLive live, History history, Features features) {
        this.me = me;
        this.live = live;
        this.history = history;
        this.features = features;
        day = new DayPicker(t("history.as-of.day"), live.now().weekStart(), me.dates());
        Signal.effect(
                this, () -> day.until(live.state().get().today(me.dates().now()), t("history.as-of.out-of-range")));
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && !day.isInvalid()) {
                Optional.ofNullable(day.getValue())
                        .ifPresent(chosen -> UI.getCurrentOrThrow().navigate("history/on/" + chosen));
            }
        });
        content.getElement().setAttribute("aria-live", "polite");
        add(head, day, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = live.now().today(me.dates().now());
        LocalDate asked =
                event.getRouteParameters().get(DAY).flatMap(AsOfView::parse).orElse(today);
        day.setValue(asked);
        content.removeAll();
        try {
            CoupleState then = history.asOf(me.seat().orElseThrow(), asked);
            Viewer viewer = me.viewer(then).inCouplesZone();
            content.add(new PastSpace(features.possessions(viewer)));
        } catch (InvalidValue outOfRange) {
            content.add(Type.sub(t("history.as-of.out-of-range")));
        } catch (Unavailable e) {
            content.add(Type.sub(t("shell.unavailable")));
        }
    }

    @Override
    public String getPageTitle() {
        return t("history.as-of");
    }

    @Override
    public Back back() {
        return new Back(t("history.title"), "history");
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
