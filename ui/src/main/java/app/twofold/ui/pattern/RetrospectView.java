package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.pattern.Retrospect;
import app.twofold.domain.pattern.Stretch;
import app.twofold.domain.win.Win;
import app.twofold.server.Unavailable;
import app.twofold.server.history.History;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.day.NoticedDays;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.signals.Signal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stretch of time to read again, in words and pictures.
abstract class RetrospectView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient History history;
    private final transient Features features;
    private final String parameter;
    private final int most;
    private final Remembered remembered = new Remembered();
    private transient @Nullable Seen shown;

    /// What the page shows; if nothing of it has changed, it stays as it is.
    private record Seen(Retrospect retrospect, List<Partner> partners, List<Win> wins) {}

    /// @param parameter where the address says which stretch is asked for
    /// @param most      how many words of each partner there are at most
    RetrospectView(Me me, CoupleLive live, History history, Features features, String parameter, int most) {
        this.me = me;
        this.live = live;
        this.history = history;
        this.features = features;
        this.parameter = parameter;
        this.most = most;
    }

    /// @throws DateTimeException if the text is none
    abstract Stretch parse(String text);

    /// The one that a day is in.
    abstract Stretch around(LocalDate day);

    /// Tells the page what there is now.
    abstract void show(RetrospectPage page, Look look, Retrospect retrospect);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = live.now().today(me.dates().now());
        Stretch during = event.getRouteParameters()
                .get(parameter)
                .map(this::read)
                .orElseGet(() -> Optional.of(around(today)))
                .filter(some ->
                        history.retrospect(me.seat().orElseThrow(), some, most).isPresent())
                .orElseThrow(() -> new NotFoundException(t("history.missing")));
        removeAll();
        shown = null;
        RetrospectPage page = new RetrospectPage("history.back." + parameter, features);
        add(page);
        Signal.effect(page, () -> refresh(page, during, live.state().get()));
    }

    private Optional<Stretch> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private void refresh(RetrospectPage page, Stretch during, CoupleState state) {
        try {
            history.retrospect(me.seat().orElseThrow(), during, most)
                    .map(retrospect -> new Seen(retrospect, state.partners(), winsOf(during, state)))
                    .filter(next -> !next.equals(shown))
                    .ifPresent(next -> {
                        shown = next;
                        show(page, next.retrospect(), state);
                    });
        } catch (Unavailable e) {
            Toast.show(t("shell.unavailable"));
        }
    }

    private List<Win> winsOf(Stretch during, CoupleState state) {
        return new NoticedDays(me.viewer(state)).wins(during.first(), during.last());
    }

    private void show(RetrospectPage page, Retrospect retrospect, CoupleState state) {
        Viewer viewer = me.viewer(state).inCouplesZone();
        show(page, new Look(retrospect.patterns(), viewer, remembered), retrospect);
    }
}
