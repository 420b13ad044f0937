package app.twofold.server.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Makes, wraps and unwraps the data keys of streams. A key is bound to its stream and its author: put into another
/// row, it does not unwrap.
public final class DataKeys implements KeySource {

    private final KeyTable table;
    private final Aead master;
    private final LentCiphers ciphers = new LentCiphers();

    public DataKeys(KeyTable table, MasterKey master) {
        this.table = table;
        this.master = master.aead();
    }

    /// Everybody who knows of the stream may.
    @Override
    public void require(UUID stream) {}

    @Override
    public Map<UUID, Optional<Aead>> of(UUID stream) {
        Map<UUID, Optional<Aead>> keys = new HashMap<>();
        table.of(stream).forEach((author, wrapped) -> keys.put(author, wrapped.map(w -> unwrap(stream, author, w))));
        return keys;
    }

    @Override
    public void make(UUID stream, UUID author) {
        table.add(stream, author, fresh(stream, author).wrapped());
    }

    /// A new key for an author, which is stored nowhere yet.
    public FreshKey fresh(UUID stream, UUID author) {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, master, binding(stream, author));
            return new FreshKey(wrapped, ciphers.aead(keyset));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A data key cannot be made", e);
        }
    }

    /// Which key the author has in this stream, as the ledger of erasures names it; empty if there is none.
    public Optional<KeyName> nameOf(UUID stream, UUID author) {
        return table.nameOf(stream, author);
    }

    /// The keys of one author; empty where there are none, or they have been destroyed.
    public Optional<KeysetHandle> keyset(UUID stream, UUID author) {
        return table.of(stream).getOrDefault(author, Optional.empty()).map(w -> opened(stream, author, w));
    }

    /// What encrypts and decrypts with these keys.
    public Aead aead(KeysetHandle keyset) {
        try {
            return ciphers.aead(keyset);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A data key cannot be used", e);
        }
    }

    private Aead unwrap(UUID stream, UUID author, byte[] wrapped) {
        return aead(opened(stream, author, wrapped));
    }

    private KeysetHandle opened(UUID stream, UUID author, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, binding(stream, author));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A data key of stream " + stream + " does not unwrap", e);
        }
    }

    private static byte[] binding(UUID stream, UUID author) {
        return ByteBuffer.allocate(32)
                .putLong(stream.getMostSignificantBits())
                .putLong(stream.getLeastSignificantBits())
                .putLong(author.getMostSignificantBits())
                .putLong(author.getLeastSignificantBits())
                .array();
    }
}
