package app.twofold.server.key;

import java.util.UUID;
import java.util.regex.Pattern;

/// Names one data key among all that its author ever has in a stream, and tells nothing else of it.
///
/// @param digest SHA-256 of the key as it is stored, wrapped: 64 digits in lower-case hexadecimal
public record KeyName(UUID stream, UUID author, String digest) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /// In place of a digest. No key has this one.
    private static final String ACCOUNT = "0".repeat(64);

    /// Stands for the account of a person, with everything that they keep to themselves.
    public static KeyName ofAccount(UUID person) {
        return new KeyName(person, person, ACCOUNT);
    }

    /// Whether this names an account.
    public boolean isAccount() {
        return digest.equals(ACCOUNT);
    }

    /// @throws IllegalArgumentException if the digest is none
    public KeyName {
        if (!SHA256.matcher(digest).matches()) {
            throw new IllegalArgumentException("A key's name has 64 digits");
        }
    }
}
