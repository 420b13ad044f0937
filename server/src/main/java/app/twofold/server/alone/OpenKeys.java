package app.twofold.server.alone;

import app.twofold.server.DeviceRevoked;
import app.twofold.server.RedactedFailure;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The keys of persons' own streams that are in this node's memory: each as long as a device of its owner is in use
/// here, and for a little while after its last call; where its owner wants to be asked for their password again, no
/// longer than they say after it was last used.
@Component
public class OpenKeys {

    /// How long a device's key outlasts its last call.
    public static final Duration LINGERS = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(OpenKeys.class);
    private static final int SWEEP_MILLIS = 20_000;

    private final Map<UUID, Held> byDevice = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> lastUse = new ConcurrentHashMap<>();
    private final PrivateKeyRows rows;
    private final ObjectProvider<DeviceUse> uses;
    private final ObjectProvider<Unasked> unasked;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenKeys(
            PrivateKeyRows rows,
            ObjectProvider<DeviceUse> uses,
            ObjectProvider<Unasked> unasked,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.uses = uses;
        this.unasked = unasked;
        this.events = events;
        this.clock = clock;
    }

    /// @param device  wraps a key for this device
    /// @param opening what is open here
    /// @param asks    how long it stays open where it is not used
    /// @param used    when what is private was last used here
    record Held(WrappingKey device, Opening opening, AskAgain asks, Instant used) {

        UUID person() {
            return opening.person();
        }

        Held with(Opening other) {
            return new Held(device, other.or(opening), asks, used);
        }

        Held closed() {
            return new Held(device, Opening.closed(person()), asks, used);
        }

        Held asking(AskAgain chosen) {
            return new Held(device, opening, chosen, used);
        }

        Held usedAt(Instant now) {
            return new Held(device, opening, asks, now);
        }

        /// Whether it was last used longer ago than its owner wants it to stay open.
        boolean isOver(Instant now) {
            return asks.after().filter(time -> !now.isBefore(used.plus(time))).isPresent();
        }

        private boolean hasNothing() {
            return !opening.isOpen() && opening.password().isEmpty();
        }
    }

    /// What a device may hold from now on.
    Held held(WrappingKey device, Opening opening) {
        return new Held(device, opening, AskAgain.NEVER, clock.instant());
    }

    void hold(UUID device, Held held) {
        Instant now = clock.instant();
        lastUse.put(device, now);
        byDevice.put(device, held.usedAt(now));
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
        return here().flatMap(device -> {
                    lockIf(device, held -> held.isOver(clock.instant()));
                    return Optional.ofNullable(byDevice.get(device));
                })
                .filter(held -> held.person().equals(person));
    }

    /// What is private of this person is used where the present request comes from, unless it is a screen that does
    /// so by itself.
    void usedHere(UUID person) {
        if (unasked.stream().noneMatch(Unasked::isSo)) {
            here().ifPresent(device -> byDevice.computeIfPresent(
                    device, (_, held) -> held.person().equals(person) ? held.usedAt(clock.instant()) : held));
        }
    }

    /// The keys of a person, whichever device of theirs holds them.
    Optional<KeysetHandle> of(UUID person) {
        Instant now = clock.instant();
        return byDevice.values().stream()
                .filter(held -> held.person().equals(person) && !held.isOver(now))
                .flatMap(held -> held.opening().keyset().stream())
                .findFirst();
    }

    /// What the devices of a person hold opens nothing any more.
    void forget(UUID person) {
        byDevice.replaceAll((_, held) -> held.person().equals(person) ? held.closed() : held);
    }

    /// A person wants it so from now on, on every device. Choosing it is a use.
    void askAgain(UUID person, AskAgain chosen) {
        byDevice.replaceAll((_, held) -> held.person().equals(person) ? held.asking(chosen) : held);
        usedHere(person);
    }

    /// Lets go of what a device holds whose owner wants to be asked again.
    void lockIfAsked(UUID device) {
        lockIf(device, held -> !held.asks().isNever());
    }

    @EventListener
    void end(DeviceRevoked revoked) {
        release(revoked.device());
    }

    /// Forgets the keys of devices that are not in use any more, and those that have not been used for as long as their
    /// owners say, whichever node they have said so on.
    @Scheduled(fixedDelay = SWEEP_MILLIS)
    public void sweep() {
        learn();
        Instant now = clock.instant();
        byDevice.keySet().forEach(device -> lockIf(device, held -> held.isOver(now)));
        Set<UUID> inUse = uses.stream().flatMap(use -> use.inUse().stream()).collect(Collectors.toSet());
        byDevice.forEach((device, held) -> {
            Instant early = now.minus(held.asks().after().orElse(LINGERS));
            if (!inUse.contains(device)
                    && lastUse.getOrDefault(device, Instant.MIN).isBefore(early)) {
                release(device);
            }
        });
    }

    private void learn() {
        Set<UUID> persons = byDevice.values().stream().map(Held::person).collect(Collectors.toSet());
        if (persons.isEmpty()) {
            return;
        }
        try {
            Map<UUID, AskAgain> chosen = rows.askAgain(persons);
            byDevice.replaceAll((_, held) -> held.asking(chosen.getOrDefault(held.person(), held.asks())));
        } catch (DataAccessException e) {
            LOG.warn("When to ask for passwords again could not be read", RedactedFailure.of(e));
        }
    }

    private void lockIf(UUID device, Predicate<Held> condition) {
        Held held = byDevice.get(device);
        if (held != null
                && !held.hasNothing()
                && condition.test(held)
                && byDevice.replace(device, held, held.closed())) {
            events.publishEvent(new LockedAgain(device));
            tellIfClosed(held.person());
        }
    }

    private void release(UUID device) {
        Held held = byDevice.remove(device);
        lastUse.remove(device);
        if (held != null) {
            tellIfClosed(held.person());
        }
    }

    private void tellIfClosed(UUID person) {
        if (of(person).isEmpty()) {
            events.publishEvent(new PrivateSideClosed(person));
        }
    }
}
