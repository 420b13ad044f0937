package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// The pages that a phone's tab bar has no room for.
@Route(value = "more", layout = MainLayout.class)
@PermitAll
class MoreView extends Div implements HasDynamicTitle {

    MoreView(Me me) {
        Div ways = Layout.stack(
                12, Destination.behindMore().stream().map(MoreView::link).toArray(Component[]::new));
        SpaceSwitch.button(me).ifPresent(ways::add);
        add(new PageHead(t("shell.more"), t("shell.more.sub")), ways);
    }

    @Override
    public String getPageTitle() {
        return t("shell.more");
    }

    private static Anchor link(Destination destination) {
        Anchor link = new Anchor(destination.path(), destination.icon().create(), new Span(t(destination.words())));
        link.addClassName("tf-btn");
        return link;
    }
}
