package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.server.history.History;
import app.twofold.ui.writing.Unsent;
import app.twofold.ui.writing.UnsentTexts;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// The frame of every page that a couple shares. A page opens with all that either partner has committed by then.
/// Somebody without a couple is led to where one begins, and whoever has just made an account to their recovery code.
@PermitAll
public class MainLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private static final String BEGINNING = "start";
    private static final String WAY_BACK = "way-back";

    private final Me me;
    private final CoupleLive live;
    private final History history;
    private final Optional<Arrival> arrival;
    private final Main main = new Main();
    private final TopBar topBar;
    private final TabBar tabBar;
    private final Unsent unsent;
    private boolean frozen;

    MainLayout(
            Me me,
            CoupleLive live,
            History history,
            ObjectProvider<Arrival> arrival,
            ObjectProvider<QuickLog> quickLog,
            ObjectProvider<UnsentTexts> texts) {
        this.me = me;
        this.live = live;
        this.history = history;
        this.arrival = arrival.stream().findFirst();
        frozen = live.now().leaving().isFrozen();
        Optional<QuickLog> log = quickLog.stream().filter(_ -> !frozen).findFirst();
        topBar = new TopBar(me, log);
        tabBar = new TabBar(log);
        main.setId("main");
        main.addClassName("tf-main");
        main.getElement().setAttribute("tabindex", "-1");
        unsent = new Unsent(texts.stream().toList(), me.person());
        add(new SkipLink(), frame(), tabBar, unsent);
        Signal.effect(
                this, () -> Theme.show(UI.getCurrentOrThrow(), live.state().get()));
        Signal.effect(this, () -> goOn(live.state().get()));
        LetGo.whenErased(this, live);
        Signal.effect(this, () -> {
            var _ = live.state().get();
            topBar.turn(me.dates().full(me.dates().today()));
        });
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (me.isNewcomer()) {
            event.forwardTo(WAY_BACK);
            return;
        }
        Optional<String> invitation = arrival.flatMap(Arrival::goOn);
        if (invitation.isPresent() || me.seat().isEmpty()) {
            event.forwardTo(invitation.orElse(BEGINNING));
            return;
        }
        live.takeIn();
        if (Resting.isClosed(live.now(), event.getLocation().getPath())) {
            event.forwardTo(Resting.PATH);
            return;
        }
        me.seat().ifPresent(history::prepare);
        Opening.of(main, event);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        unsent.rest();
        String address = event.getLocation().getPath();
        tabBar.mark(address);
        if (event.getActiveChain().getFirst() instanceof Detail detail) {
            topBar.showBack(detail.back());
            live.at(detail.isPrivate() ? detail.back().path() : address, null);
        } else {
            topBar.showDate(me.dates().full(me.dates().today()));
            live.at(address, null);
        }
    }

    /// Where the two have agreed to go on elsewhere, every open screen goes along, and also where the space has frozen
    /// or opened again.
    private void goOn(CoupleState state) {
        if (state.hasMovedOn() || state.leaving().isFrozen() != frozen) {
            if (!state.hasMovedOn()) {
                me.seat().ifPresent(me::goTo);
            }
            frozen = state.leaving().isFrozen();
            UI.getCurrentOrThrow().getPage().setLocation(".");
        }
    }

    private AppLayout frame() {
        AppLayout frame = new AppLayout();
        frame.setPrimarySection(AppLayout.Section.DRAWER);
        AppLayout.AppLayoutI18n words = new AppLayout.AppLayoutI18n();
        words.setDrawer(t("shell.nav"));
        frame.setI18n(words);
        frame.addToDrawer(new Drawer(me, live));
        frame.addToNavbar(topBar);
        frame.setContent(main);
        return frame;
    }
}
