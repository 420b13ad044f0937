package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/// The ways to look back, in the head of each.
final class HistoryTabs extends Nav {

    private static final long serialVersionUID = 1L;

    /// @param current the view that this stands in
    HistoryTabs(Class<? extends Component> current) {
        addClassNames("tf-seg", "h-tabs");
        setAriaLabel(t("history.title"));
        add(link(HistoryView.class, Icon.BOOK_OPEN, t("history.tab.timeline"), current));
        add(link(PatternsView.class, Icon.PATTERNS, t("history.tab.patterns"), current));
        add(link(MonthView.class, Icon.CALENDAR, t("history.tab.months"), current));
    }

    private static RouterLink link(
            Class<? extends Component> target, Icon icon, String words, Class<? extends Component> current) {
        RouterLink link = new RouterLink(target);
        link.add(icon.small(), new Span(words));
        if (target.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
