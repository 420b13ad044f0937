package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.account.Settings;
import app.twofold.server.account.Settings.ColorScheme;
import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// Switches between light and dark, and keeps the choice for a person who is signed in.
public class ThemeToggle extends NativeButton {

    private static final String IS_DARK =
            "getComputedStyle(document.documentElement).getPropertyValue('--tf-dark').trim() === '1'";

    private final Me me;

    public ThemeToggle(Me me) {
        this.me = me;
        add(icon(Icon.MOON, "ic-when-light"), icon(Icon.SUN, "ic-when-dark"));
        addClassNames("tf-btn", "is-quiet", "is-icon");
        getElement().setAttribute("type", "button").setAttribute("aria-label", t("shell.theme"));
        getElement()
                .addEventListener(
                        "click",
                        event -> choose(
                                event.getEventData().path(IS_DARK).asBoolean() ? ColorScheme.LIGHT : ColorScheme.DARK))
                .addEventData(IS_DARK);
    }

    private void choose(ColorScheme scheme) {
        Theme.show(UI.getCurrentOrThrow(), scheme);
        if (me.ifSignedIn().isPresent()) {
            Settings old = me.settings();
            me.save(old.with(scheme));
        }
    }

    private static Span icon(Icon icon, String when) {
        Span span = icon.create();
        span.addClassName(when);
        return span;
    }
}
