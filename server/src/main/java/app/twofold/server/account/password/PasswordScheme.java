package app.twofold.server.account.password;

import app.twofold.server.key.WrappingKey;
import java.util.Optional;

/// How passwords are hashed. One run of the hash function yields two things that do not tell each other: what is stored
/// to check a sign-in, and a key that is never stored.
public interface PasswordScheme {

    Hashed hash(String password);

    /// @return empty if this is not the password of the stored hash
    Optional<Proof> prove(String password, String stored);

    /// Whether a stored hash is of today's scheme and strength.
    boolean isCurrent(String stored);

    /// @param stored what is kept; names its scheme, its strength and its salt
    /// @param key    the same for each [Proof] against what is stored
    record Hashed(String stored, WrappingKey key) {}

    /// That a password is right.
    ///
    /// @param key empty if the stored hash is of the scheme of earlier versions, which yields none
    record Proof(Optional<WrappingKey> key) {}
}
