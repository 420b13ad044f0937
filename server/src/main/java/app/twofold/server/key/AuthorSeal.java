package app.twofold.server.key;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/// Seals what lies beside a stream under its author's key for it: destroying that key erases this too.
public final class AuthorSeal {

    private final KeySource keys;

    public AuthorSeal(KeySource keys) {
        this.keys = keys;
    }

    /// @param place where it lies; opening must name the same
    public byte[] seal(UUID stream, UUID author, String place, String text) {
        Aead key = new StreamKeys(keys, stream).forWriting(author);
        try {
            return key.encrypt(utf8(text), utf8(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Something beside a stream cannot be encrypted", e);
        }
    }

    /// @return empty if the author's key has been destroyed since, or it was sealed in another place
    public Optional<String> open(UUID stream, UUID author, String place, byte[] sealed) {
        return new StreamKeys(keys, stream).forReading(author).flatMap(key -> decrypted(key, place, sealed));
    }

    private static Optional<String> decrypted(Aead key, String place, byte[] sealed) {
        try {
            return Optional.of(new String(key.decrypt(sealed, utf8(place)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
