package app.twofold.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How far the work is, on one line that is gone at the end.
class ProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);

    @Test
    void showsHowMuchHasBeenReadAndTakesTheLineAway() throws IOException {
        Progress progress = new Progress(Optional.of(terminal), "Checking");
        try (InputStream in = progress.watch(new ByteArrayInputStream(new byte[9 << 20]))) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        progress.end();

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .startsWith("\rChecking: ")
                .contains("\rChecking: 4 MB ", "\rChecking: 8 MB ")
                .endsWith("\r\033[K")
                .doesNotContain("\n");
    }

    @Test
    void saysNothingWhereNobodyLooksOn() throws IOException {
        Progress progress = new Progress(Optional.empty(), "Backing up");
        try (OutputStream out = progress.watch(OutputStream.nullOutputStream())) {
            out.write(new byte[9 << 20]);
        }
        progress.end();

        assertThat(shown.size()).isZero();
    }

    @Test
    void saysSizesAsPeopleReadThem() {
        assertThat(Progress.size(1)).isEqualTo("1 KB");
        assertThat(Progress.size(1 << 20)).isEqualTo("1 MB");
        assertThat(Progress.size((1 << 20) + 1)).isEqualTo("2 MB");
    }
}
