package app.twofold.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UnforeseenTest {

    @Test
    void standsInTheLogInFullOnceAndThenAsOneLine(CapturedOutput log) {
        String what = "A thing " + UUID.randomUUID();
        for (int i = 0; i < 90; i++) {
            Unforeseen.log(LoggerFactory.getLogger(UnforeseenTest.class), what, new IllegalStateException("a secret"));
        }

        assertThat(log.getAll()).doesNotContain("a secret");
        assertThat(log.getAll().lines().filter(line -> line.contains(what))).hasSizeBetween(1, 61);
        assertThat(log.getAll()
                        .lines()
                        .filter(line -> line.strip().startsWith("at ") && line.contains("UnforeseenTest.")))
                .hasSize(1);
    }
}
