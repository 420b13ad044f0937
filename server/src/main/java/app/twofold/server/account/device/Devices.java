package app.twofold.server.account.device;

import app.twofold.domain.Title;
import app.twofold.server.DeviceRevoked;
import app.twofold.server.Secrets;
import app.twofold.server.SignedIn;
import app.twofold.server.SignedInToken;
import app.twofold.server.alone.Opening;
import app.twofold.server.alone.PrivateKeys;
import app.twofold.server.seal.Seal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Where a person is signed in: device tokens, listed and revocable by their owner alone. Every browser that
/// signs in is a device too. A device lasts 90 days from its last use, which is noted once a day at most. A browser
/// that was not asked to stay signed in lasts two hours from its last use, as its session does.
@Service
public class Devices {

    public static final Duration LIFE = Duration.ofDays(90);
    static final Duration PASSING_LIFE = Duration.ofHours(2);
    private static final Duration NOTED_EVERY = Duration.ofDays(1);
    private static final Duration PASSING_NOTED_EVERY = Duration.ofMinutes(5);
    private static final int TOKEN_BITS = 256;
    private static final String LABEL = "device.label";

    private final DeviceRows rows;
    private final Seal seal;
    private final PrivateKeys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Devices(DeviceRows rows, Seal seal, PrivateKeys keys, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /// A token for a program.
    ///
    /// @param opening who it is for; what is open to them is open where the token is shown
    /// @return the token in clear, this once; only its hash is kept
    public IssuedToken issue(Opening opening, Title label) {
        return issue(opening, label, false, true);
    }

    /// @param stays whether it outlives its browser
    public IssuedToken issueToBrowser(Opening opening, Title label, boolean stays) {
        return issue(opening, label, true, stays);
    }

    private IssuedToken issue(Opening opening, Title label, boolean browser, boolean stays) {
        // As the table keeps it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = UUID.randomUUID();
        String token = Secrets.random(TOKEN_BITS);
        byte[] sealed = seal.seal(LABEL, id, label.value());
        DeviceRow device = new DeviceRow(id, opening.person(), browser, stays, sealed, now, now.plus(life(stays)));
        rows.removeExpired(opening.person(), now);
        rows.add(device, Secrets.hash(token));
        keys.signedIn(id, token, opening);
        return new IssuedToken(id, token, device.expiresAt());
    }

    /// Whose bearer token this is; empty if it is unknown, expired or revoked.
    public Optional<SignedIn> authenticate(String token) {
        return signIn(token, false).map(SignedInToken::getPrincipal);
    }

    /// The sign-in that a token proves.
    ///
    /// @param browser whether it came as a browser's cookie, with which a session begins; a cookie is no bearer
    ///                token nor the other way round
    public Optional<SignedInToken> signIn(String token, boolean browser) {
        Instant now = clock.instant();
        Optional<DeviceRow> device = rows.byToken(Secrets.hash(token))
                .filter(d -> d.browser() == browser && d.expiresAt().isAfter(now));
        device.filter(d -> d.expiresAt().isBefore(now.plus(life(d.stays())).minus(notedEvery(d.stays()))))
                .ifPresent(d -> rows.extend(d.id(), now.plus(life(d.stays()))));
        device.ifPresent(d -> keys.resumed(d.id(), d.person(), token, browser));
        return device.map(DeviceRow::signedIn);
    }

    /// Notes that browsers are in use whose sessions are.
    void inUse(Collection<UUID> devices) {
        Instant now = clock.instant();
        rows.extendPassing(devices, now, now.plus(PASSING_LIFE));
    }

    private static Duration life(boolean stays) {
        return stays ? LIFE : PASSING_LIFE;
    }

    private static Duration notedEvery(boolean stays) {
        return stays ? NOTED_EVERY : PASSING_NOTED_EVERY;
    }

    /// The latest first.
    public List<Device> list(SignedIn person) {
        Instant now = clock.instant();
        return rows.of(person.id()).stream()
                .filter(d -> d.expiresAt().isAfter(now))
                .map(this::opened)
                .toList();
    }

    /// Revokes one of the person's own devices at once; its sockets close. Another's device stays as it is.
    public void revoke(SignedIn person, UUID device) {
        if (rows.remove(person.id(), device)) {
            events.publishEvent(new DeviceRevoked(person.id(), device));
        }
    }

    public void revokeOthers(SignedIn person, Optional<UUID> kept) {
        rows.of(person.id()).stream()
                .map(DeviceRow::id)
                .filter(id -> !id.equals(kept.orElse(null)))
                .forEach(id -> revoke(person, id));
    }

    /// Those of the given devices that have been revoked or have expired, whichever node ended them. One query, cheap
    /// enough for once a second.
    public Set<UUID> ended(Collection<UUID> devices) {
        Set<UUID> ended = new HashSet<>(devices);
        ended.removeAll(rows.live(devices, clock.instant()));
        return ended;
    }

    private Device opened(DeviceRow row) {
        String label = seal.open(LABEL, row.id(), row.label());
        return new Device(row.id(), label, row.since(), row.expiresAt());
    }

    public record IssuedToken(UUID device, String token, Instant expiresAt) {}

    public record Device(UUID id, String label, Instant since, Instant expiresAt) {}
}
