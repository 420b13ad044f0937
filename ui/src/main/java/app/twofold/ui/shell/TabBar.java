package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The navigation of phones, with logging a win in its middle.
class TabBar extends Nav {

    private final Map<Destination, Anchor> links = new LinkedHashMap<>();

    TabBar(Optional<QuickLog> quickLog) {
        addClassName("tf-tabbar");
        setAriaLabel(t("shell.nav"));
        List<Destination> destinations = Destination.onPhone();
        for (int i = 0; i < destinations.size(); i++) {
            if (i == destinations.size() / 2) {
                quickLog.ifPresent(log -> add(quickLogButton(log)));
            }
            add(link(destinations.get(i)));
        }
    }

    void mark(String address) {
        links.forEach((destination, link) -> {
            if (destination.leadsTo(address)) {
                link.getElement().setAttribute("aria-current", "page");
            } else if (destination.hasBehindIt(address)) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor link(Destination destination) {
        Anchor link =
                new Anchor(destination.path(), new Span(destination.icon().large()), new Span(t(destination.words())));
        links.put(destination, link);
        return link;
    }

    private static NativeButton quickLogButton(QuickLog log) {
        NativeButton button = new NativeButton();
        button.add(new Span(Icon.PLUS.large()), new Span(t("shell.quick-log.short")));
        button.addClickListener(_ -> log.open());
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
