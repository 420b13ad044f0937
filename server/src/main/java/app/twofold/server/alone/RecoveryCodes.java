package app.twofold.server.alone;

import app.twofold.server.PrivateSideLocked;
import app.twofold.server.alone.PrivateKeyRows.Wrapped;
import app.twofold.server.key.Hkdf;
import app.twofold.server.key.WrappingKey;
import com.google.crypto.tink.KeysetHandle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Recovery codes: at most one of each person. It opens what they keep to themselves; of the code itself only a hash is
/// kept.
@Component
public class RecoveryCodes {

    private final PrivateKeyRows rows;
    private final Clock clock;

    RecoveryCodes(PrivateKeyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// Makes a code, in place of the one that was there.
    ///
    /// @throws PrivateSideLocked if nothing is open that it could open again
    public RecoveryCode make(Opening opening) {
        KeysetHandle keyset = opening.keyset().orElseThrow(PrivateSideLocked::new);
        RecoveryCode code = RecoveryCode.random();
        rows.put(opening.person(), Opener.CODE, proof(code), key(code).wrap(keyset, opening.person()), clock.instant());
        return code;
    }

    /// When the code was made that is there; empty if there is none.
    public Optional<Instant> madeAt(UUID person) {
        return rows.find(person, Opener.CODE).map(Wrapped::madeAt);
    }

    /// What a code opens; closed if it is not this person's.
    public Opening open(UUID person, RecoveryCode code) {
        Optional<KeysetHandle> keyset = rows.find(person, Opener.CODE)
                .filter(row -> isSame(row.proof(), proof(code)))
                .flatMap(row -> key(code).unwrap(row.keyset(), person));
        return new Opening(person, keyset, Optional.empty());
    }

    /// Ends a code. Runs in the transaction of what it was used for.
    ///
    /// @return false if it has been used or replaced meanwhile
    public boolean spend(UUID person, RecoveryCode code) {
        return rows.remove(person, Opener.CODE, proof(code));
    }

    private static String proof(RecoveryCode code) {
        return Base64.getEncoder().encodeToString(Hkdf.derive(code.value(), "twofold recovery code, proof"));
    }

    private static WrappingKey key(RecoveryCode code) {
        return WrappingKey.of(code.value(), "twofold recovery code, key");
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
