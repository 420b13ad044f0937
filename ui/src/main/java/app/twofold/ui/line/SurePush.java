package app.twofold.ui.line;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.UidlWriter;
import java.io.Serial;
import java.util.List;
import org.atmosphere.cpr.AtmosphereResource;
import org.jspecify.annotations.Nullable;

/// A screen's push that gives again what was given to a line that had died by then: the screen says, whenever it
/// connects, what it has seen. What it has seen already it leaves aside.
final class SurePush extends AtmospherePushConnection {

    @Serial
    private static final long serialVersionUID = 1L;

    private transient @Nullable LastMessages lately = new LastMessages();

    SurePush(UI ui) {
        super(ui);
    }

    @Override
    protected void sendMessage(String message) {
        keep(message);
        super.sendMessage(message);
    }

    @Override
    public void connect(AtmosphereResource resource) {
        List<String> missed = Seen.in(resource.getRequest().getHeader(Seen.HEADER))
                .map(seen -> kept().after(seen, System.nanoTime()))
                .orElse(List.of());
        super.connect(resource);
        if (isConnected()) {
            missed.forEach(super::sendMessage);
        }
    }

    /// What the screen was told after that message, also what waits for a line that is not there. To be called with the
    /// session locked.
    List<String> told(int seen) {
        UI screen = getUI();
        screen.getSession().getService().runPendingAccessTasks(screen.getSession());
        if (!isConnected() && screen.getInternals().isDirty()) {
            keep(new UidlWriter().createUidl(screen, true).toString());
        }
        return kept().after(seen, System.nanoTime());
    }

    private void keep(String message) {
        kept().add(getUI().getInternals().getServerSyncId() - 1, message, System.nanoTime());
    }

    private LastMessages kept() {
        LastMessages kept = lately;
        if (kept == null) {
            kept = new LastMessages();
            lately = kept;
        }
        return kept;
    }
}
