package app.twofold.ui;

import app.twofold.ui.start.Launch;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Twofold as one program.
@SpringBootApplication(scanBasePackages = "app.twofold")
@Push
public class TwofoldApplication implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    /// Starts the server.
    static void main(String[] args) {
        Launch.run(TwofoldApplication.class, args);
    }
}
