package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.personal.PersonalState.RepairDraft;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.alone.OwnWords;
import app.twofold.ui.boundary.desk.BoundaryRefusalWords;
import app.twofold.ui.boundary.desk.SeenBoundary;
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
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/// One boundary: its words, what was said to them, and what became of it.
@Route(value = "boundaries/:boundary", layout = MainLayout.class)
@PermitAll
class BoundaryDetailView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail, OwnWords {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient PersonalSpace personal;
    private final transient Desk desk;

    BoundaryDetailView(Me me, CoupleLive live, PersonalSpace personal) {
        this.me = me;
        this.live = live;
        this.personal = personal;
        desk = new Desk(me, live, BoundaryRefusalWords::of);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Boundary boundary = named(event.getRouteParameters(), desk);
        removeAll();
        BoundaryPage page = new BoundaryPage(desk, new SeenBoundary(boundary, desk.viewer()), drafts(boundary.id()));
        add(page);
        Signal.effect(page, () -> {
            CoupleState state = live.state().get();
            state.boundaries()
                    .find(boundary.id())
                    .ifPresent(now -> page.refresh(new SeenBoundary(now, desk.viewer(state))));
        });
    }

    @Override
    public String getPageTitle() {
        return t("boundary.page");
    }

    @Override
    public Back back() {
        return new Back(t("boundary.list.title"), BoundaryLink.LIST);
    }

    /// The boundary that an address names.
    ///
    /// @throws NotFoundException if there is none
    static Boundary named(RouteParameters parameters, Desk desk) {
        return parameters
                .get(BoundaryLink.BOUNDARY)
                .flatMap(BoundaryDetailView::parse)
                .flatMap(id -> desk.state().boundaries().find(id))
                .orElseThrow(() -> new NotFoundException(t("boundary.missing")));
    }

    private List<RepairDraft> drafts(BoundaryId boundary) {
        return personal.shown(me.signedIn()).repairs().values().stream()
                .filter(draft -> draft.boundary().equals(boundary))
                .toList();
    }

    private static Optional<BoundaryId> parse(String text) {
        try {
            return Optional.of(BoundaryId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
