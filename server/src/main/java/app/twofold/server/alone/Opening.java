package app.twofold.server.alone;

import com.google.crypto.tink.KeysetHandle;
import java.util.Optional;
import java.util.UUID;

/// What somebody can open who has just proved who they are.
///
/// @param keyset   the keys of their own stream; empty where what they proved it with does not open them
/// @param password what their present password yields, if that was the proof
public record Opening(UUID person, Optional<KeysetHandle> keyset, Optional<PasswordKey> password) {

    /// Of somebody whose own stream stays closed.
    public static Opening closed(UUID person) {
        return new Opening(person, Optional.empty(), Optional.empty());
    }

    /// This, or what is open besides.
    public Opening or(Opening other) {
        return new Opening(person, keyset.or(other::keyset), password.or(other::password));
    }

    public boolean isOpen() {
        return keyset.isPresent();
    }
}
