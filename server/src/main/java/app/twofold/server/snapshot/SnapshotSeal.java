package app.twofold.server.snapshot;

import app.twofold.server.key.StreamKeys;
import app.twofold.server.snapshot.SnapshotTable.Sealed;
import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Encrypts a snapshot under the key of every author whose words are in it, one inside the other: it is readable as
/// long as all these keys are there, and destroying any of them erases it, wherever a copy may lie. It is bound to its
/// stream, its seq, its code and its authors.
public final class SnapshotSeal {

    private SnapshotSeal() {}

    /// @return empty if nobody's words are in it, or if the key of one of the authors has been destroyed
    public static Optional<Sealed> close(
            UUID stream, long seq, byte[] fingerprint, List<UUID> authors, byte[] plain, StreamKeys keys) {
        byte[] binding = binding(stream, seq, fingerprint, authors);
        byte[] payload = plain;
        for (UUID author : authors) {
            Optional<Aead> key = keys.forReading(author);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            try {
                payload = key.get().encrypt(payload, binding);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("A snapshot cannot be encrypted", e);
            }
        }
        return authors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sealed(stream, seq, fingerprint, authors, payload));
    }

    /// @return empty if it does not decrypt, because a key is not there any more or because it is not what was written
    public static Optional<byte[]> open(Sealed sealed, StreamKeys keys) {
        byte[] binding = binding(sealed.stream(), sealed.seq(), sealed.fingerprint(), sealed.authors());
        byte[] payload = sealed.payload();
        for (UUID author : sealed.authors().reversed()) {
            Optional<Aead> key = keys.forReading(author);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            try {
                payload = key.get().decrypt(payload, binding);
            } catch (GeneralSecurityException _) {
                return Optional.empty();
            }
        }
        return Optional.of(payload);
    }

    private static byte[] binding(UUID stream, long seq, byte[] fingerprint, List<UUID> authors) {
        ByteBuffer binding = ByteBuffer.allocate(24 + fingerprint.length + 16 * authors.size());
        put(binding, stream).putLong(seq).put(fingerprint);
        authors.forEach(author -> put(binding, author));
        return binding.array();
    }

    private static ByteBuffer put(ByteBuffer bytes, UUID id) {
        return bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
