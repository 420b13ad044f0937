package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.account.Settings;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/// What the browser's tab says: the kind of page and the app, or neutral words and a neutral icon if the person
/// prefers. Browsers keep it in their history, so no view's title holds anybody's words.
public final class Title {

    public static final String NEUTRAL_ICON = "icons/neutral.svg";

    private static final String ICON = "document.querySelector('link[rel~=icon]')?.setAttribute('href', $0)";

    private Title() {}

    /// A view's own title, and what the tab says instead.
    private record Shown(@Nullable String page, String tab) {}

    /// Shows the current view's title, or the neutral one. Happens at the end of the request, because the router sets
    /// the view's title last.
    public static void show(UI ui, Me me) {
        ui.beforeClientResponse(ui, _ -> set(ui, me));
    }

    private static void set(UI ui, Me me) {
        boolean neutral = me.ifSignedIn()
                .map(_ -> me.settings())
                .map(Settings::neutralTitle)
                .orElse(false);
        @Nullable String page = page(ui);
        String tab = neutral ? t("shell.title.neutral") : named(page);
        ComponentUtil.setData(ui, Shown.class, new Shown(page, tab));
        ui.getPage().setTitle(tab);
        ui.getPage().executeJs(ICON, neutral ? NEUTRAL_ICON : "icons/twofold.svg");
    }

    /// The router's title, also where this class has put another one in its place.
    private static @Nullable String page(UI ui) {
        @Nullable String current = ui.getInternals().getTitle();
        @Nullable Shown shown = ComponentUtil.getData(ui, Shown.class);
        return shown != null && shown.tab().equals(current) ? shown.page() : current;
    }

    private static String named(@Nullable String page) {
        return page == null || page.isBlank() ? t("shell.name") : t("shell.title", page);
    }
}
