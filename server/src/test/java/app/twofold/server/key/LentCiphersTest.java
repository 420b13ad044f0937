package app.twofold.server.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LentCiphersTest {

    private static final byte[] BINDING = bytes("where it belongs");

    private final LentCiphers ciphers = new LentCiphers();

    @BeforeAll
    static void register() throws GeneralSecurityException {
        AeadConfig.register();
    }

    @Test
    void writeWhatTinkReadsAndReadWhatTinkWrote() throws GeneralSecurityException {
        KeysetHandle keyset = keyset(PredefinedAeadParameters.AES256_GCM);
        Aead tink = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        Aead lent = ciphers.aead(keyset);

        for (String text : List.of("", "tea", "tea on the balcony ".repeat(1_000))) {
            byte[] sealed = lent.encrypt(bytes(text), BINDING);

            assertThat(tink.decrypt(sealed, BINDING)).isEqualTo(bytes(text));
            assertThat(sealed).hasSameSizeAs(tink.encrypt(bytes(text), BINDING));
            assertThat(lent.decrypt(tink.encrypt(bytes(text), BINDING), BINDING))
                    .isEqualTo(bytes(text));
        }
    }

    @Test
    void bindWhatTheyEncryptToItsPlaceAndToTheKey() throws GeneralSecurityException {
        Aead lent = ciphers.aead(keyset(PredefinedAeadParameters.AES256_GCM));
        Aead other = ciphers.aead(keyset(PredefinedAeadParameters.AES256_GCM));

        byte[] sealed = lent.encrypt(bytes("tea"), BINDING);

        assertThatThrownBy(() -> lent.decrypt(sealed, bytes("elsewhere"))).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> other.decrypt(sealed, BINDING)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void areUsedAgainByThreadsThatComeOneAfterTheOther() throws Exception {
        Aead lent = ciphers.aead(keyset(PredefinedAeadParameters.AES256_GCM));

        for (int i = 0; i < 100; i++) {
            Thread.startVirtualThread(() -> encrypt(lent, "tea")).join();
        }

        assertThat(ciphers.idle()).isEqualTo(1);
    }

    @Test
    void serveManyAtOnceUnderManyKeysWithoutEverUsingANonceTwice() throws Exception {
        List<KeysetHandle> keysets = List.of(
                keyset(PredefinedAeadParameters.AES256_GCM),
                keyset(PredefinedAeadParameters.AES256_GCM),
                keyset(PredefinedAeadParameters.AES128_GCM));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> tasks = IntStream.range(0, 3_000)
                    .<Callable<String>>mapToObj(i -> () -> nonceOf(keysets.get(i % keysets.size()), "thanks " + i))
                    .toList();
            List<String> nonces = threads.invokeAll(tasks).stream()
                    .map(LentCiphersTest::outcome)
                    .toList();

            assertThat(nonces).doesNotHaveDuplicates();
        }
    }

    @Test
    void leaveOtherKindsOfKeysToTink() throws GeneralSecurityException {
        KeysetHandle keyset = keyset(PredefinedAeadParameters.AES256_EAX);

        byte[] sealed = ciphers.aead(keyset).encrypt(bytes("tea"), BINDING);

        assertThat(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class).decrypt(sealed, BINDING))
                .isEqualTo(bytes("tea"));
        assertThat(ciphers.idle()).isZero();
    }

    private String nonceOf(KeysetHandle keyset, String text) throws GeneralSecurityException {
        byte[] sealed = encrypt(ciphers.aead(keyset), text);
        assertThat(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class).decrypt(sealed, BINDING))
                .isEqualTo(bytes(text));
        return HexFormat.of().formatHex(Arrays.copyOfRange(sealed, 5, 17));
    }

    private static byte[] encrypt(Aead aead, String text) {
        try {
            return aead.encrypt(bytes(text), BINDING);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String outcome(Future<String> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static KeysetHandle keyset(Parameters parameters) throws GeneralSecurityException {
        return KeysetHandle.generateNew(parameters);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
