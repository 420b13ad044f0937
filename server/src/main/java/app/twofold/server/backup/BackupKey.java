package app.twofold.server.backup;

import app.twofold.server.key.MasterKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/// The key of one backup, which seals nothing else.
///
/// @param cipher  seals and opens in pieces of 1 MiB, in their order and to the last
/// @param wrapped the key, wrapped by the master key, in Base64
record BackupKey(StreamingAead cipher, String wrapped) {

    private static final byte[] PURPOSE = "key of a backup".getBytes(StandardCharsets.US_ASCII);

    static {
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static BackupKey fresh(MasterKey master) {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, master.aead(), PURPOSE);
            return new BackupKey(cipher(keyset), Base64.getEncoder().encodeToString(wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key for a backup cannot be made", e);
        }
    }

    /// @return empty if it was wrapped by another master key
    static Optional<StreamingAead> unwrapped(String wrapped, MasterKey master) {
        try {
            KeysetHandle keyset = TinkProtoKeysetFormat.parseEncryptedKeyset(
                    Base64.getDecoder().decode(wrapped), master.aead(), PURPOSE);
            return Optional.of(cipher(keyset));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static StreamingAead cipher(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }
}
