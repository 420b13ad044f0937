package app.twofold.server.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Keys out of a secret, one for each purpose, by HKDF with SHA-256 (RFC 5869): none tells another, nor the secret.
public final class Hkdf {

    public static final int BYTES = 32;

    private Hkdf() {}

    /// Out of a secret that is even already, as what a password hash function yields.
    ///
    /// @param secret 32 bytes or more
    /// @return 32 bytes
    public static byte[] expand(byte[] secret, String purpose) {
        return derive(HKDFParameterSpec.expandOnly(new SecretKeySpec(secret, "HKDF"), utf8(purpose), BYTES));
    }

    /// Out of a random secret in any form.
    ///
    /// @param secret of 128 random bits or more
    /// @return 32 bytes
    public static byte[] derive(String secret, String purpose) {
        return derive(HKDFParameterSpec.ofExtract().addIKM(utf8(secret)).thenExpand(utf8(purpose), BYTES));
    }

    private static byte[] derive(HKDFParameterSpec wanted) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(wanted);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
