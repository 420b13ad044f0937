package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.RepairId;
import app.twofold.domain.boundary.Boundaries;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.account.PrivateSide;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.alone.LockedNotice;
import app.twofold.ui.alone.OwnWords;
import app.twofold.ui.boundary.desk.BoundaryRefusalWords;
import app.twofold.ui.boundary.repair.RepairDialog;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All boundaries of a couple and one's own drafts; with a repair in front of them where the address names one.
@Route(value = "boundaries", layout = MainLayout.class)
@RouteAlias(value = "boundaries/repairs/:repair", layout = MainLayout.class)
@PermitAll
class BoundaryListView extends Div implements BeforeEnterObserver, HasDynamicTitle, OwnWords {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient PersonalState own;
    private final PageHead head;
    private final Button write;
    private final Div repairs = new Div();
    private final BoundaryList list;
    private transient List<Repair> shown = List.of();
    private @Nullable RepairDialog dialog;

    BoundaryListView(Me me, CoupleLive live, PersonalSpace personal, PrivateSide side) {
        desk = new Desk(me, live, BoundaryRefusalWords::of);
        own = personal.shown(me.signedIn());
        write = Buttons.with(Icon.PLUS, Buttons.primary(t("boundary.write"), _ -> NewBoundaryView.open("")));
        head = new PageHead(t("boundary.list.title"), "", write);
        list = new BoundaryList(desk, own);
        repairs.addClassName("b-repair-list");
        add(new LockedNotice(side, me), head, repairs, list);
        Signal.effect(this, () -> show(live.state().get()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> wanted = event.getRouteParameters().get(BoundaryLink.REPAIR);
        wanted.map(this::named).ifPresent(this::open);
        if (wanted.isEmpty() && dialog != null) {
            dialog.close();
        }
    }

    @Override
    public String getPageTitle() {
        return t("boundary.list.title");
    }

    private void show(CoupleState state) {
        if (dialog != null) {
            dialog.refresh(desk.viewer(state));
        }
        Boundaries now = state.boundaries();
        Viewer viewer = desk.viewer(state);
        head.show(t("boundary.list.title"), viewer.isSolo() ? t("boundary.list.solo") : t("boundary.list.sub"));
        write.setVisible(!now.byId().isEmpty() || !own.boundaries().isEmpty());
        repairs(now.repairs().values().stream().filter(Repair::isOpen).toList(), viewer);
        list.show(state);
    }

    private void repairs(List<Repair> open, Viewer viewer) {
        if (!open.equals(shown)) {
            shown = open;
            repairs.removeAll();
            open.forEach(repair -> repairs.add(RepairNotice.of(repair, desk, viewer)));
        }
    }

    private void open(Repair repair) {
        RepairDialog opened = new RepairDialog(desk, repair);
        dialog = opened;
        opened.addOpenedChangeListener(change -> {
            if (!change.isOpened() && dialog == opened) {
                dialog = null;
                BoundaryLink.go(BoundaryLink.LIST);
            }
        });
        opened.open();
    }

    /// @throws NotFoundException if there is no such repair
    private Repair named(String text) {
        try {
            return desk.state().boundaries().find(RepairId.of(text)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(t("boundary.missing"));
        }
    }
}
