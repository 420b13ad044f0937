package app.twofold.ui.shell;

import app.twofold.ui.kit.ExitButton;
import app.twofold.ui.kit.Layout;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// The frame of pages with one thing to do, such as signing in: the brand, the theme and Quick exit.
@AnonymousAllowed
public class FocusLayout extends Div implements RouterLayout, BeforeEnterObserver {

    private final Main main = new Main();

    FocusLayout(Me me) {
        addClassName("tf-focus");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(new SkipLink(), new Header(Brand.link(), Layout.row(4, new ThemeToggle(me), new ExitButton())), main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Opening.of(main, event);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }
}
