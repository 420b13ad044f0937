package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.ExitButton;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.Brand;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.LetGo;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.Opening;
import app.twofold.ui.shell.Resting;
import app.twofold.ui.shell.SkipLink;
import app.twofold.ui.shell.Theme;
import app.twofold.ui.shell.ThemeToggle;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;

/// The frame of a talk: nothing but the talk, how far it has come, and Quick exit. At its foot, who is here and what
/// comes next. Somebody without a couple is led to where one begins.
@PermitAll
public class RoomLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private static final String BEGINNING = "start";

    private final Me me;
    private final CoupleLive live;
    private final Anchor home = new Anchor("", Brand.logo());
    private final Div progress = new Div();
    private final Main main = new Main();
    private final Footer foot = new Footer();

    RoomLayout(Me me, CoupleLive live) {
        this.me = me;
        this.live = live;
        addClassName("tf-room");
        home.addClassName("home");
        home.add(Type.hidden(t("shell.room.leave")));
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(
                new SkipLink(),
                new Header(home, progress, Layout.row(4, new ThemeToggle(me), new ExitButton())),
                main,
                foot);
        Signal.effect(
                this, () -> Theme.show(UI.getCurrentOrThrow(), live.state().get()));
        LetGo.whenErased(this, live);
        Signal.effect(this, () -> {
            if (live.state().get().leaving().isFrozen()) {
                me.seat().ifPresent(me::goTo);
                UI.getCurrentOrThrow().getPage().setLocation(Resting.PATH);
            }
        });
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
        if (content instanceof RoomFace face) {
            home.add(face.name());
            progress.add(face.progress());
            foot.add(face.foot());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
        progress.removeAll();
        foot.removeAll();
        home.removeAll();
        home.add(Brand.logo(), Type.hidden(t("shell.room.leave")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (me.seat().isEmpty()) {
            event.forwardTo(BEGINNING);
            return;
        }
        live.takeIn();
        if (Resting.isClosed(live.now(), event.getLocation().getPath())) {
            event.forwardTo(Resting.PATH);
            return;
        }
        Opening.of(main, event);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        live.at(event.getLocation().getPath(), null);
    }
}
