package app.twofold.server.key;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmKey;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Ciphers that are lent to whoever encrypts, and used again. Tink keeps its own for each thread; a command
/// runs on a thread that lives no longer than it, and would spend more on making them than on its work.
final class LentCiphers {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Queue<Cipher> idle = new ConcurrentLinkedQueue<>();
    private final SecureRandom random = new SecureRandom();

    /// The primitive of a keyset. Where its key is one of AES-GCM as Tink makes them, what it encrypts is
    /// what Tink would have written: the key's prefix, a nonce of 12 random bytes, the text, and a tag of
    /// 16 bytes. Decrypting is Tink's in any case.
    Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        Aead tink = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        return keyset.getPrimary().getKey() instanceof AesGcmKey key && isUsual(key)
                ? new Lent(secretOf(key), key.getOutputPrefix().toByteArray(), tink)
                : tink;
    }

    private static boolean isUsual(AesGcmKey key) {
        return key.getParameters().getIvSizeBytes() == NONCE_BYTES
                && key.getParameters().getTagSizeBytes() == TAG_BYTES;
    }

    @AccessesPartialKey
    private static SecretKey secretOf(AesGcmKey key) {
        return new SecretKeySpec(key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get()), "AES");
    }

    /// How many there are that nobody has borrowed.
    int idle() {
        return idle.size();
    }

    private final class Lent implements Aead {

        private final SecretKey key;
        private final byte[] prefix;
        private final Aead tink;

        Lent(SecretKey key, byte[] prefix, Aead tink) {
            this.key = key;
            this.prefix = prefix;
            this.tink = tink;
        }

        @Override
        public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
            int head = prefix.length + NONCE_BYTES;
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] sealed = new byte[Math.addExact(head + TAG_BYTES, plaintext.length)];
            System.arraycopy(prefix, 0, sealed, 0, prefix.length);
            System.arraycopy(nonce, 0, sealed, prefix.length, NONCE_BYTES);
            Cipher borrowed = idle.poll();
            Cipher cipher = borrowed == null ? Cipher.getInstance(ALGORITHM) : borrowed;
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
            cipher.updateAAD(associatedData);
            cipher.doFinal(plaintext, 0, plaintext.length, sealed, head);
            idle.add(cipher);
            return sealed;
        }

        @Override
        public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
            return tink.decrypt(ciphertext, associatedData);
        }
    }
}
