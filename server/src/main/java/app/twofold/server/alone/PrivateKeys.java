package app.twofold.server.alone;

import app.twofold.server.PrivateSideLocked;
import app.twofold.server.alone.OpenKeys.Held;
import app.twofold.server.alone.PrivateKeyRows.Wrapped;
import app.twofold.server.key.DataKeys;
import app.twofold.server.key.KeySource;
import app.twofold.server.key.WrappingKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The keys of persons' own streams. Only their owners open them: neither the database nor the master key does.
///
/// A key is wrapped under what its owner's password yields, under the token of each of their devices, and under their
/// recovery code. It may be read where it has been opened, and on no other device. Who wants to be asked for their
/// password again has none wrapped under a token: see [AskingAgain]. The key of somebody who has not typed their
/// password since an earlier version is one of [DataKeys].
@Component
public class PrivateKeys implements KeySource {

    private static final String DEVICE = "twofold private side, device ";

    private final PrivateKeyRows rows;
    private final DataKeys shared;
    private final OpenKeys open;
    private final AskingAgain asking;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrivateKeys(
            PrivateKeyRows rows,
            DataKeys shared,
            OpenKeys open,
            AskingAgain asking,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.shared = shared;
        this.open = open;
        this.asking = asking;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// Gives a person who has none yet their key. Runs in the transaction that makes the person.
    public void begin(UUID person, PasswordKey password) {
        keep(person, fresh(Optional.empty()), password);
    }

    /// Gives a person whose key is lost another one, and an empty stream with it: what they kept to themselves is
    /// destroyed.
    public Opening beginAnew(UUID person, PasswordKey password) {
        KeysetHandle keyset = fresh(Optional.empty());
        transactions.executeWithoutResult(_ -> {
            rows.lock(person);
            rows.destroy(person);
            keep(person, keyset, password);
        });
        ended(person);
        return new Opening(person, Optional.of(keyset), Optional.of(password));
    }

    /// Destroys a person's own stream with every key to it. Runs in the transaction that deletes the person.
    public void end(UUID person) {
        rows.lock(person);
        rows.destroy(person);
    }

    /// Nothing that was held or read of this person's is in memory any more.
    public void ended(UUID person) {
        open.forget(person);
        events.publishEvent(new PrivateSideClosed(person));
    }

    /// What a person's present password opens.
    ///
    /// @param earlier the key that the typed yields for what is stored of another password; empty if it is not that
    public Opening byPassword(UUID person, PasswordKey password, Function<String, Optional<WrappingKey>> earlier) {
        Optional<Wrapped> wrapped = rows.find(person, Opener.PASSWORD);
        if (wrapped.isEmpty()) {
            return moved(person, password).orElseGet(() -> byPassword(person, password, earlier));
        }
        Wrapped row = wrapped.get();
        if (row.proof().equals(password.stored())) {
            return new Opening(person, password.key().unwrap(row.keyset(), person), Optional.of(password));
        }
        Optional<KeysetHandle> keyset = earlier.apply(row.proof()).flatMap(key -> key.unwrap(row.keyset(), person));
        keyset.ifPresent(keys -> keep(person, keys, password));
        return new Opening(person, keyset, Optional.of(password));
    }

    /// What a password opens that somebody had before it was set anew by another way.
    ///
    /// @param key the key that what was typed yields for what is stored; empty if it is not the password of that
    public Opening byEarlierPassword(UUID person, Function<String, Optional<WrappingKey>> key) {
        Optional<KeysetHandle> keyset = rows.find(person, Opener.PASSWORD)
                .flatMap(row -> key.apply(row.proof()).flatMap(k -> k.unwrap(row.keyset(), person)));
        return new Opening(person, keyset, Optional.empty());
    }

    /// Wraps what is open under another password. Runs in the transaction that changes the password.
    public void changePassword(Opening opening, PasswordKey next) {
        opening.keyset().ifPresent(keyset -> keep(opening.person(), keyset, next));
    }

    /// The password that the present request or screen was signed in with is another one now.
    public void passwordChangedHere(UUID person, PasswordKey next) {
        Opening changed = new Opening(person, Optional.empty(), Optional.of(next));
        open.here(person).ifPresent(held -> open.hold(OpenKeys.here().orElseThrow(), held.with(changed)));
    }

    /// A device has been signed in with what has opened the key, or not: the device does the same from now on.
    public void signedIn(UUID device, String token, Opening opening) {
        WrappingKey key = WrappingKey.of(token, DEVICE + device);
        open.hold(device, asking.kept(device, open.held(key, opening)));
    }

    /// A device calls with its token.
    ///
    /// @param anew whether a session begins with it, so that its owner is asked again if they want to be
    public void resumed(UUID device, UUID person, String token, boolean anew) {
        if (anew) {
            open.lockIfAsked(device);
        }
        if (open.use(device).isEmpty()) {
            WrappingKey key = WrappingKey.of(token, DEVICE + device);
            Optional<KeysetHandle> keyset = rows.ofDevice(device).flatMap(wrapped -> key.unwrap(wrapped, person));
            Held held = open.held(key, new Opening(person, keyset, Optional.empty()));
            open.hold(device, held.asking(asking.of(person)));
        }
    }

    /// Opens it where the present request or screen comes from, and for the password that it was signed in with.
    /// Without effect if nothing is open, or nobody is signed in here.
    public void openHere(Opening opening) {
        if (!opening.isOpen()) {
            return;
        }
        KeysetHandle keyset = opening.keyset().orElseThrow();
        UUID person = opening.person();
        open.here(person).ifPresent(held -> {
            UUID device = OpenKeys.here().orElseThrow();
            Held opened = asking.kept(device, held.with(opening));
            opened.opening().password().ifPresent(password -> keep(person, keyset, password));
            open.hold(device, opened);
        });
    }

    /// What is open where the present request or screen comes from.
    public Opening here(UUID person) {
        return open.here(person).map(Held::opening).orElseGet(() -> Opening.closed(person));
    }

    /// Whether what this person keeps to themselves cannot be read where the present request or screen comes from.
    public boolean isLocked(UUID person) {
        return !here(person).isOpen() && rows.exists(person);
    }

    @Override
    public void require(UUID person) {
        if (isLocked(person)) {
            throw new PrivateSideLocked();
        }
        open.usedHere(person);
    }

    @Override
    public Map<UUID, Optional<Aead>> of(UUID person) {
        return open.of(person)
                .map(keyset -> Map.of(person, Optional.of(shared.aead(keyset))))
                .orElseGet(() -> ofEarlier(person));
    }

    private Map<UUID, Optional<Aead>> ofEarlier(UUID person) {
        if (rows.exists(person)) {
            throw new PrivateSideLocked();
        }
        return shared.of(person);
    }

    @Override
    public void make(UUID person, UUID author) {
        transactions.executeWithoutResult(_ -> {
            if (rows.lock(person) && rows.exists(person)) {
                throw new PrivateSideLocked();
            }
            shared.make(person, author);
        });
    }

    /// Takes the key of an earlier version away from the master key. What was written before stays under it; whoever
    /// has kept a copy of it from then reads nothing that is written from now on.
    ///
    /// @return empty if another node was faster
    private Optional<Opening> moved(UUID person, PasswordKey password) {
        Optional<KeysetHandle> keyset = Optional.ofNullable(transactions.execute(_ -> {
            rows.lock(person);
            if (rows.exists(person)) {
                return null;
            }
            KeysetHandle keys = fresh(shared.keyset(person, person));
            keep(person, keys, password);
            rows.forgetShared(person);
            return keys;
        }));
        keyset.ifPresent(_ -> events.publishEvent(new PrivateSideClosed(person)));
        return keyset.map(keys -> new Opening(person, Optional.of(keys), Optional.of(password)));
    }

    private void keep(UUID person, KeysetHandle keyset, PasswordKey password) {
        rows.put(person, Opener.PASSWORD, password.stored(), password.key().wrap(keyset, person), clock.instant());
    }

    /// A new key to write with, after those that were written with before.
    private static KeysetHandle fresh(Optional<KeysetHandle> before) {
        try {
            KeysetHandle.Builder keys = before.map(KeysetHandle::newBuilder).orElseGet(KeysetHandle::newBuilder);
            return keys.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A data key cannot be made", e);
        }
    }
}
