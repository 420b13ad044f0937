package app.twofold.server.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/// Signs what this server writes (Ed25519, RFC 8032), so that it knows it again when it comes back.
public final class ServerSignature {

    private static final int KEY_BYTES = 32;

    private final PublicKeySign signer;
    private final String publicKey;

    /// @param keyset an Ed25519 key without a prefix
    ServerSignature(KeysetHandle keyset) throws GeneralSecurityException {
        this.signer = keyset.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class);
        this.publicKey = HexFormat.of().formatHex(publicBytes(keyset));
    }

    @AccessesPartialKey
    private static byte[] publicBytes(KeysetHandle keyset) throws GeneralSecurityException {
        Ed25519PublicKey key =
                (Ed25519PublicKey) keyset.getPublicKeysetHandle().getPrimary().getKey();
        return key.getPublicKeyBytes().toByteArray();
    }

    /// The public part of the server's key, in lower-case hexadecimal.
    public String publicKey() {
        return publicKey;
    }

    /// The signature, in lower-case hexadecimal.
    public String of(byte[] text) {
        try {
            return HexFormat.of().formatHex(signer.sign(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Something cannot be signed", e);
        }
    }

    /// Whether whoever has the other part of this key has signed this text. What is no key or no signature has signed
    /// nothing.
    public static boolean isOf(String publicKey, byte[] text, String signature) {
        try {
            byte[] key = HexFormat.of().parseHex(publicKey);
            if (key.length != KEY_BYTES) {
                return false;
            }
            new Ed25519Verify(key).verify(HexFormat.of().parseHex(signature), text);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }
}
