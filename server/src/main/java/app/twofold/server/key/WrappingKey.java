package app.twofold.server.key;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/// A key of AES-256-GCM that wraps another, made of 32 secret bytes: a master key from outside, or what a password, a
/// device's token or a recovery code yields.
public final class WrappingKey {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Aead aead;

    /// @param bytes 32 of them
    public WrappingKey(byte[] bytes) {
        try {
            this.aead = keyset(bytes).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("These bytes are no key", e);
        }
    }

    /// The key that a random secret yields for this purpose.
    public static WrappingKey of(String secret, String purpose) {
        return new WrappingKey(Hkdf.derive(secret, purpose));
    }

    /// @param owner whose the keyset is: for anybody else it does not unwrap
    public byte[] wrap(KeysetHandle keyset, UUID owner) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, aead, binding(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be wrapped", e);
        }
    }

    /// @return empty if it was wrapped by another key or for another owner, or is damaged
    public Optional<KeysetHandle> unwrap(byte[] wrapped, UUID owner) {
        try {
            return Optional.of(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, binding(owner)));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /// A keyset of this one key.
    @AccessesPartialKey
    static KeysetHandle keyset(byte[] bytes) throws GeneralSecurityException {
        AesGcmKey key = AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(bytes.length)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build();
    }

    private static byte[] binding(UUID owner) {
        return ByteBuffer.allocate(16)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .array();
    }
}
