package app.twofold.ui.timeline;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/// The ways to look back, in the head of each.
public final class HistoryTabs extends Nav {

    private static final long serialVersionUID = 1L;

    /// A way to look back.
    public enum Tab {
        TIMELINE("history", Icon.BOOK_OPEN, "history.tab.timeline"),
        PATTERNS("history/patterns", Icon.PATTERNS, "history.tab.patterns"),
        MONTHS("history/month", Icon.CALENDAR, "history.tab.months");

        private final String path;
        private final Icon icon;
        private final String words;

        Tab(String path, Icon icon, String words) {
            this.path = path;
            this.icon = icon;
            this.words = words;
        }
    }

    /// @param current where this stands
    public HistoryTabs(Tab current) {
        addClassNames("tf-seg", "h-tabs");
        setAriaLabel(t("history.title"));
        for (Tab tab : Tab.values()) {
            Anchor link = new Anchor(tab.path, tab.icon.small(), new Span(t(tab.words)));
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
