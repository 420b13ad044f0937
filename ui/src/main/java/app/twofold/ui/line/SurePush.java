package app.twofold.ui.line;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.cpr.AtmosphereResource;
import org.jspecify.annotations.Nullable;

/// A screen's push that gives again what was given to a line that had died by then: the screen says, whenever it
/// connects, what it has seen. What it has seen already it leaves aside.
final class SurePush extends AtmospherePushConnection {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SEEN = "X-Vaadin-LastSeenServerSyncId";

    private transient @Nullable LastMessages lately = new LastMessages();

    SurePush(UI ui) {
        super(ui);
    }

    @Override
    protected void sendMessage(String message) {
        kept().add(getUI().getInternals().getServerSyncId() - 1, message, System.nanoTime());
        super.sendMessage(message);
    }

    @Override
    public void connect(AtmosphereResource resource) {
        List<String> missed = seen(resource.getRequest())
                .map(seen -> kept().after(seen, System.nanoTime()))
                .orElse(List.of());
        super.connect(resource);
        if (isConnected()) {
            missed.forEach(super::sendMessage);
        }
    }

    /// Empty while the screen has seen nothing yet.
    private static Optional<Integer> seen(AtmosphereRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(SEEN))
                    .map(Integer::valueOf)
                    .filter(seen -> seen >= 0);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
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
