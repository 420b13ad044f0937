package app.twofold.server.erasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few rounds of [KilledWhileErasing].
class ErasingKillTest {

    private static final int ROUNDS = 6;

    @TempDir
    private Path folder;

    @Test
    void nothingIsThereThatWasErasedAndAllIsThereBesides() throws Exception {
        try (KilledWhileErasing all = new KilledWhileErasing(folder, 1)) {
            for (int round = 1; round <= ROUNDS; round++) {
                assertThat(all.round(round)).as("round " + round).isEmpty();
            }
            assertThat(all.erasures()).isPositive();
        }
    }
}
