package app.twofold.server.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.server.start.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureLedgerTest {

    private static final Instant AT = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aNewFile() {
        file = folder.resolve("data").resolve("erasures");
    }

    @Test
    void remembersWhatWasNotedWhoeverReadsIt() throws IOException {
        ErasureLedger ledger = ErasureLedger.in(file);
        assertThat(ledger.names()).isEmpty();
        assertThat(file).doesNotExist();

        ledger.note(key(1), AT);
        ledger.note(key(2), AT);

        assertThat(ledger.names()).containsExactly(key(1), key(2));
        assertThat(ErasureLedger.in(file).names()).containsExactly(key(1), key(2));
    }

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        ErasureLedger.in(file).note(key(1), AT);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void losesNothingOfWhatIsNotedAtTheSameTime() throws IOException {
        ErasureLedger one = ErasureLedger.in(file);
        ErasureLedger other = ErasureLedger.in(file);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                int number = i;
                var _ = callers.submit(() -> {
                    (number % 2 == 0 ? one : other).note(key(number), AT);
                    return null;
                });
            }
        }

        assertThat(ErasureLedger.in(file).names())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 50).mapToObj(ErasureLedgerTest::key).toList());
    }

    @Test
    void passesOverALineThatACrashHasCutOffWhereverItDid() throws IOException {
        ErasureLedger.in(file).note(key(1), AT);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 1; length < whole.length; length++) {
            Files.write(file, whole);
            Files.write(file, java.util.Arrays.copyOf(whole, length), StandardOpenOption.APPEND);

            ErasureLedger ledger = ErasureLedger.in(file);
            assertThat(ledger.names()).containsExactly(key(1));
            ledger.note(key(2), AT);

            assertThat(ErasureLedger.in(file).names()).containsExactly(key(1), key(2));
        }
    }

    @Test
    void passesOverWhatADiskThatWasFullHasLeft() throws IOException {
        ErasureLedger ledger = ErasureLedger.in(file);
        ledger.note(key(1), AT);
        Files.writeString(file, "2026-03-02T12:00:00Z half", StandardOpenOption.APPEND);

        ledger.note(key(2), AT);

        assertThat(ledger.names()).containsExactly(key(1), key(2));
    }

    @Test
    void refusesToStartWithALineThatIsDamaged() throws IOException {
        ErasureLedger ledger = ErasureLedger.in(file);
        ledger.note(key(1), AT);
        ledger.note(key(2), AT);
        ledger.note(key(3), AT);
        List<String> lines = Files.readAllLines(file);
        for (String damaged : List.of("", "x", lines.get(1).replace('0', '1'), lines.get(1) + "0")) {
            Files.writeString(file, lines.get(0) + "\n" + damaged + "\n" + lines.get(2) + "\n");

            assertThatThrownBy(() -> ErasureLedger.in(file))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("line 2");
        }
    }

    @Test
    void refusesToStartWhereItCannotBeRead() throws IOException {
        Files.createDirectories(file);

        assertThatThrownBy(() -> ErasureLedger.in(file)).isInstanceOf(StartRefused.class);
    }

    @Test
    void namesAKeyAndHoldsNothingElse() throws IOException {
        ErasureLedger.in(file).note(key(7), AT);

        assertThat(Files.readString(file))
                .matches("2026-03-02T12:00:00Z " + key(7).stream() + " " + key(7).author()
                        + " [0-9a-f]{64} [0-9a-f]{8}\n");
    }

    private static KeyName key(int number) {
        return new KeyName(new UUID(1, number), new UUID(2, number), "%064x".formatted(number));
    }
}
