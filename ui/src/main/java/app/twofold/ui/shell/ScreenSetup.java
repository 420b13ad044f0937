package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Prepares every screen: its script, its colours and title, and what happens when the connection or the session
/// is lost.
@Component
class ScreenSetup implements VaadinServiceInitListener {

    private static final String SCRIPT = "js/twofold.js";
    private static final int RETRY_MILLIS = 2_000;
    private static final int RETRIES = 10_000;

    private final ObjectProvider<Me> me;

    ScreenSetup(ObjectProvider<Me> me) {
        this.me = me;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        String version = StaticFile.fingerprint(SCRIPT);
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .head()
                .appendElement("script")
                .attr("src", SCRIPT + "?v=" + version)
                .attr("defer", true));
        event.getSource().setSystemMessagesProvider(_ -> reloading());
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new CalmErrors()));
        event.getSource().addUIInitListener(screen -> prepare(screen.getUI()));
    }

    private void prepare(UI ui) {
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(t("shell.reconnecting"));
        reconnect.setDialogTextGaveUp(t("shell.offline"));
        reconnect.setReconnectInterval(RETRY_MILLIS);
        reconnect.setReconnectAttempts(RETRIES);
        Me person = me.getObject();
        ui.addAfterNavigationListener(_ -> Title.show(ui, person));
        person.ifSignedIn().ifPresent(_ -> {
            Theme.show(ui, person.settings().scheme());
            Theme.show(ui, person.settings().hue(), person.settings().hue());
            ui.getElement()
                    .setAttribute(
                            "data-person", StaticFile.digest(person.person().toString()));
        });
    }

    /// A lost session loads the page again by itself; the device's cookie signs in again.
    private static SystemMessages reloading() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        return messages;
    }
}
