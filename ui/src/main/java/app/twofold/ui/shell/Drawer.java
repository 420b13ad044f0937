package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;

/// The navigation of wide screens, with the couple at its foot, and the way to another space.
class Drawer extends Div {

    Drawer(Me me, CoupleLive live) {
        addClassName("tf-drawer");
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", t("shell.nav"));
        Destination.together().forEach(destination -> nav.addItem(item(destination)));
        add(Brand.link(), nav, new CoupleBox(me, live));
        SpaceSwitch.button(me).ifPresent(this::add);
    }

    private static SideNavItem item(Destination destination) {
        SideNavItem item = new SideNavItem(
                t(destination.words()), destination.path(), destination.icon().create());
        item.setMatchNested(!destination.path().isEmpty());
        return item;
    }
}
