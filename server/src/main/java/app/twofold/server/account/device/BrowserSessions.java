package app.twofold.server.account.device;

import app.twofold.server.DeviceRevoked;
import app.twofold.server.alone.DeviceUse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Which browser sessions on this node belong to which device. A revoked device ends its sessions: at once when
/// it was revoked here, within about a second when it was revoked on another node. A session in use keeps a device
/// going that ends with its browser. A session of nobody's, which anybody can have as many of as they like, ends soon.
@Component
public class BrowserSessions implements HttpSessionListener, DeviceUse {

    private static final String ATTRIBUTE = "twofold.device";
    private static final int SWEEP_MILLIS = 1_000;
    private static final int NOTE_USE_MILLIS = 300_000;

    private static final Duration NOBODYS_LIFE = Duration.ofMinutes(15);

    private final Map<UUID, Set<HttpSession>> byDevice = new ConcurrentHashMap<>();
    private final Map<String, Long> lastUse = new ConcurrentHashMap<>();
    private final Devices devices;

    private final Duration life;

    BrowserSessions(@Lazy Devices devices, @Value("${server.servlet.session.timeout:2h}") Duration life) {
        this.devices = devices;
        this.life = life;
    }

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setMaxInactiveInterval((int) NOBODYS_LIFE.toSeconds());
    }

    @Override
    public Set<UUID> inUse() {
        return Set.copyOf(byDevice.keySet());
    }

    public void bind(HttpSession session, UUID device) {
        session.setMaxInactiveInterval((int) life.toSeconds());
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

    /// A session is in use if a request has come since this was last asked. A page that is open sends one every five
    /// minutes by itself.
    @Scheduled(fixedDelay = NOTE_USE_MILLIS)
    public void noteUse() {
        Set<UUID> inUse = byDevice.entrySet().stream()
                .filter(device -> device.getValue().stream().anyMatch(this::wasUsed))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!inUse.isEmpty()) {
            devices.inUse(inUse);
        }
    }

    private boolean wasUsed(HttpSession session) {
        try {
            long used = session.getLastAccessedTime();
            Long before = lastUse.put(session.getId(), used);
            return before == null || before < used;
        } catch (IllegalStateException _) {
            return false;
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
                lastUse.remove(event.getSession().getId());
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }
}
