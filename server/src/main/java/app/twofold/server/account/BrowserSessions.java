package app.twofold.server.account;

import app.twofold.server.DeviceCheck;
import app.twofold.server.DeviceRevoked;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Which browser sessions on this node belong to which device. A revoked device ends its sessions: at once when
/// it was revoked here, within about a second when it was revoked on another node.
@Component
@EnableScheduling
class BrowserSessions {

    private static final String ATTRIBUTE = "twofold.device";
    private static final int SWEEP_MILLIS = 1_000;

    private final Map<UUID, Set<HttpSession>> byDevice = new ConcurrentHashMap<>();
    private final DeviceCheck devices;

    BrowserSessions(@Lazy DeviceCheck devices) {
        this.devices = devices;
    }

    void bind(HttpSession session, UUID device) {
        session.setAttribute(ATTRIBUTE, new Binding(device));
    }

    @EventListener
    void end(DeviceRevoked revoked) {
        end(revoked.device());
    }

    @Scheduled(fixedDelay = SWEEP_MILLIS)
    void sweep() {
        if (!byDevice.isEmpty()) {
            devices.ended(Set.copyOf(byDevice.keySet())).forEach(this::end);
        }
    }

    private void end(UUID device) {
        Set<HttpSession> sessions = byDevice.remove(device);
        if (sessions != null) {
            sessions.forEach(BrowserSessions::invalidate);
        }
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException _) {
            // It has ended by itself.
        }
    }

    private final class Binding implements HttpSessionBindingListener {

        private final UUID device;

        Binding(UUID device) {
            this.device = device;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            byDevice.computeIfAbsent(device, _ -> ConcurrentHashMap.newKeySet()).add(event.getSession());
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            byDevice.computeIfPresent(device, (_, sessions) -> {
                sessions.remove(event.getSession());
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }
}
