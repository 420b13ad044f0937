package app.twofold.server.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/// Seals single fields under keys that the master key wraps.
public final class Seal {

    private final DeterministicAead lookup;
    private final Aead seal;

    Seal(DeterministicAead lookup, Aead seal) {
        this.lookup = lookup;
        this.seal = seal;
    }

    /// The same bytes for the same text of the same field, so that it can be found; unreadable without the key.
    public byte[] findable(String field, String text) {
        try {
            return lookup.encryptDeterministically(utf8(text), utf8(field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The text behind findable bytes of that field.
    ///
    /// @throws IllegalStateException if these bytes were not made for this field
    public String found(String field, byte[] bytes) {
        try {
            return new String(lookup.decryptDeterministically(bytes, utf8(field)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param field what is sealed, for example "person.settings"; with the owner it is what opening must name
    public byte[] seal(String field, UUID owner, String text) {
        try {
            return seal.encrypt(utf8(text), utf8(field + '/' + owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws IllegalStateException if these bytes were not sealed as this field of this owner
    public String open(String field, UUID owner, byte[] sealed) {
        try {
            return new String(seal.decrypt(sealed, utf8(field + '/' + owner)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
