package app.twofold.ui.fault;

import static app.twofold.ui.words.Messages.t;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// What every screen does when something fails, or when the connection or the session is lost.
@Component
class FaultSetup implements VaadinServiceInitListener {

    private static final int RETRY_MILLIS = 500;
    private static final int RETRIES = 40_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new StrictMessages());
        event.getSource().setSystemMessagesProvider(_ -> reloading());
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new CalmErrors()));
        event.getSource().addUIInitListener(screen -> reconnect(screen.getUI().getReconnectDialogConfiguration()));
    }

    private static void reconnect(ReconnectDialogConfiguration reconnect) {
        reconnect.setDialogText(t("shell.reconnecting"));
        reconnect.setDialogTextGaveUp(t("shell.offline"));
        reconnect.setReconnectInterval(RETRY_MILLIS);
        reconnect.setReconnectAttempts(RETRIES);
    }

    /// A lost session loads the page again by itself; the device's cookie signs in again, or the sign-in page asks.
    /// So it is too where all cookies are gone. What was being written lies in the browser.
    private static SystemMessages reloading() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        return messages;
    }
}
