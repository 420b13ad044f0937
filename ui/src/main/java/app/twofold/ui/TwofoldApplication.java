package app.twofold.ui;

import app.twofold.ui.start.Launch;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Twofold as one program. The order of the stylesheets matters: theme, values, recipes, then what reaches into
/// components, and what holds where the system forces its own colours.
@SpringBootApplication(scanBasePackages = "app.twofold")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/twofold.css")
@StyleSheet("styles/icons.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/today.css")
@StyleSheet("styles/goal.css")
@StyleSheet("styles/boundary.css")
@StyleSheet("styles/checkin.css")
@StyleSheet("styles/win.css")
@StyleSheet("styles/phase.css")
@StyleSheet("styles/promise.css")
@StyleSheet("styles/leaving.css")
@StyleSheet("styles/alone.css")
@StyleSheet("styles/safety.css")
@StyleSheet("styles/history.css")
@StyleSheet("styles/patterns.css")
@StyleSheet("styles/pairing.css")
@StyleSheet("styles/room.css")
@StyleSheet("styles/settings.css")
@StyleSheet("styles/sign-in.css")
@StyleSheet("styles/parts.css")
@StyleSheet("styles/forced.css")
public class TwofoldApplication implements AppShellConfigurator {

    /// Starts the server.
    static void main(String[] args) {
        Launch.run(TwofoldApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        preloadFont(settings, "fonts/figtree.woff2");
        preloadFont(settings, "fonts/literata.woff2");
        settings.addFavIcon("icon", "icons/twofold.svg", "any");
    }

    private static void preloadFont(AppShellSettings settings, String file) {
        settings.addLink(
                file, Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous"));
    }
}
