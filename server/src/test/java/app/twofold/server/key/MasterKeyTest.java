package app.twofold.server.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.server.start.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    private static final byte[] PLAIN = {1, 2, 3};
    private static final byte[] BINDING = {4};

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceForItsOwnerAlone() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("new").resolve("master-key.json");

        byte[] sealed = MasterKey.in(file, () -> false).aead().encrypt(PLAIN, BINDING);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(MasterKey.in(file, () -> true).aead().decrypt(sealed, BINDING))
                .isEqualTo(PLAIN);
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void isNotReplacedWhenItIsMissed() {
        Path file = folder.resolve("lost.json");

        assertThatThrownBy(() -> MasterKey.in(file, () -> true))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file + " back");
        assertThat(file).doesNotExist();
    }

    @Test
    void canBeGivenAsText() throws GeneralSecurityException {
        String text = Base64.getEncoder().encodeToString(new byte[32]);

        byte[] sealed = MasterKey.of(text).aead().encrypt(PLAIN, BINDING);

        assertThat(MasterKey.of(" " + text + "\n").aead().decrypt(sealed, BINDING))
                .isEqualTo(PLAIN);
    }

    @Test
    void isRefusedWhenItIsNoneWithoutSayingIt() throws IOException {
        for (String text : new String[] {"c2VjcmV0", "?"}) {
            assertThatThrownBy(() -> MasterKey.of(text))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("The master key in TWOFOLD_MASTER_KEY must be 32 bytes in Base64.");
        }
        Path damaged = Files.writeString(folder.resolve("damaged.json"), "secret");
        assertThatThrownBy(() -> MasterKey.in(damaged, () -> true))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The master key in " + damaged + " is damaged; put a copy of it back.");
    }
}
