package app.twofold.server.account;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/// Seals what the tables of accounts hold, so that a dump shows neither addresses nor names.
final class AccountSeal {

    private static final byte[] EMAIL = utf8("person.email");

    private final DeterministicAead lookup;
    private final Aead seal;

    AccountSeal(DeterministicAead lookup, Aead seal) {
        this.lookup = lookup;
        this.seal = seal;
    }

    /// The same bytes for the same address, so that it can be found; unreadable without the key.
    byte[] email(EmailAddress email) {
        try {
            return lookup.encryptDeterministically(utf8(email.value()), EMAIL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param field what is sealed, for example "person.settings"; with the owner it is what opening must name
    byte[] seal(String field, UUID owner, byte[] plain) {
        try {
            return seal.encrypt(plain, utf8(field + '/' + owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws IllegalStateException if these bytes were not sealed as this field of this owner
    byte[] open(String field, UUID owner, byte[] sealed) {
        try {
            return seal.decrypt(sealed, utf8(field + '/' + owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
