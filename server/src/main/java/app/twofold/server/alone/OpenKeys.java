package app.twofold.server.alone;

import app.twofold.server.DeviceRevoked;
import app.twofold.server.SignedInToken;
import app.twofold.server.key.WrappingKey;
import com.google.crypto.tink.KeysetHandle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The keys of persons' own streams that are in this node's memory: each as long as a device of its owner is in use
/// here, and for a little while after its last call.
@Component
public class OpenKeys {

    /// How long a device's key outlasts its last call.
    public static final Duration LINGERS = Duration.ofMinutes(2);

    private static final int SWEEP_MILLIS = 20_000;

    private final Map<UUID, Held> byDevice = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> lastUse = new ConcurrentHashMap<>();
    private final ObjectProvider<DeviceUse> uses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenKeys(ObjectProvider<DeviceUse> uses, ApplicationEventPublisher events, Clock clock) {
        this.uses = uses;
        this.events = events;
        this.clock = clock;
    }

    /// @param device  wraps a key for this device
    /// @param opening what is open here
    record Held(WrappingKey device, Opening opening) {

        UUID person() {
            return opening.person();
        }

        Held with(Opening other) {
            return new Held(device, other.or(opening));
        }
    }

    void hold(UUID device, Held held) {
        lastUse.put(device, clock.instant());
        byDevice.put(device, held);
    }

    /// What this device holds, which is in use now.
    Optional<Held> use(UUID device) {
        return Optional.ofNullable(byDevice.computeIfPresent(device, (_, held) -> {
            lastUse.put(device, clock.instant());
            return held;
        }));
    }

    /// The device that the present request or screen belongs to.
    static Optional<UUID> here() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token
                ? Optional.of(token.device())
                : Optional.empty();
    }

    /// What is held where the present request comes from, if that is this person.
    Optional<Held> here(UUID person) {
        return here().flatMap(device -> Optional.ofNullable(byDevice.get(device)))
                .filter(held -> held.person().equals(person));
    }

    /// The keys of a person, whichever device of theirs holds them.
    Optional<KeysetHandle> of(UUID person) {
        return byDevice.values().stream()
                .filter(held -> held.person().equals(person))
                .flatMap(held -> held.opening().keyset().stream())
                .findFirst();
    }

    /// What the devices of a person hold opens nothing any more.
    void forget(UUID person) {
        byDevice.replaceAll(
                (_, held) -> held.person().equals(person) ? new Held(held.device(), Opening.closed(person)) : held);
    }

    @EventListener
    void end(DeviceRevoked revoked) {
        release(revoked.device());
    }

    /// Forgets the keys of devices that are not in use any more.
    @Scheduled(fixedDelay = SWEEP_MILLIS)
    public void sweep() {
        Instant early = clock.instant().minus(LINGERS);
        Set<UUID> inUse = uses.stream().flatMap(use -> use.inUse().stream()).collect(Collectors.toSet());
        byDevice.keySet().stream()
                .filter(device -> !inUse.contains(device))
                .filter(device -> lastUse.getOrDefault(device, Instant.MIN).isBefore(early))
                .forEach(this::release);
    }

    private void release(UUID device) {
        Held held = byDevice.remove(device);
        lastUse.remove(device);
        if (held != null && of(held.person()).isEmpty()) {
            events.publishEvent(new PrivateSideClosed(held.person()));
        }
    }
}
