package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.account.Settings;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/// What the browser's tab says: the page and the app, or neutral words and a neutral icon if the person prefers.
final class Title {

    private static final String ICON = "document.querySelector('link[rel~=icon]')?.setAttribute('href', $0)";

    private Title() {}

    /// Shows the current view's title, or the neutral one.
    static void show(UI ui, Me me) {
        boolean neutral = me.ifSignedIn()
                .map(_ -> me.settings())
                .map(Settings::neutralTitle)
                .orElse(false);
        @Nullable String page = ui.getInternals().getTitle();
        String name = t("shell.name");
        if (neutral) {
            ui.getPage().setTitle(t("shell.title.neutral"));
        } else {
            ui.getPage().setTitle(page == null || page.isBlank() ? name : t("shell.title", page));
        }
        ui.getPage().executeJs(ICON, neutral ? "icons/neutral.svg" : "icons/twofold.svg");
    }
}
