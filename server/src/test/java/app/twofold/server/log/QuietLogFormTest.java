package app.twofold.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuietLogFormTest {

    private static final String WORD = "Rhubarb";

    private final LoggerContext context = new LoggerContext();

    @Test
    void aLibrarysValuesAreLeftOutUnlessTheyAreNumbersAndTheLike() {
        UUID id = UUID.randomUUID();

        assertThat(message(
                        "org.atmosphere.x", "Lost {} of {} after {} for {}", null, WORD, 3, Duration.ofSeconds(2), id))
                .isEqualTo("Lost … of 3 after PT2S for " + id);
        assertThat(message("org.atmosphere.x", "Lost {} and {}", null, null, new AtomicReference<>(WORD)))
                .isEqualTo("Lost … and …");
    }

    @Test
    void whatALibrarysMessageQuotesOfAFailureIsLeftOut() {
        Exception failure = new IllegalStateException("Failed: " + WORD, new NumberFormatException(WORD));

        assertThat(message("org.apache.x", "Servlet threw [Failed: " + WORD + "], from " + WORD, failure))
                .isEqualTo("Servlet threw […], from …");
    }

    @Test
    void ourOwnMessagesStay() {
        assertThat(message("app.twofold.server.x", "Listening on {}", null, "localhost"))
                .isEqualTo("Listening on localhost");
    }

    @Test
    void aFailureIsToldByItsKindsAndPlaces() {
        Exception failure = new IllegalStateException(WORD, new SQLException("Key (email)=(" + WORD + ") exists"));
        failure.addSuppressed(new RuntimeException(WORD));

        assertThat(failure(failure))
                .startsWith("java.lang.IllegalStateException\n")
                .contains("at app.twofold.server.log.QuietLogFormTest.aFailureIsToldByItsKindsAndPlaces")
                .contains("Caused by: java.sql.SQLException\n", "Suppressed: java.lang.RuntimeException\n")
                .doesNotContain(WORD);
    }

    @Test
    void aConnectionThatFailsSaysWhy() {
        assertThat(failure(new IllegalStateException(WORD, new ConnectException("Connection refused"))))
                .contains("Caused by: java.net.ConnectException: Connection refused\n")
                .doesNotContain(WORD);
    }

    private String message(String logger, String message, @Nullable Throwable failure, @Nullable Object... values) {
        QuietMessage form = new QuietMessage();
        form.start();
        return form.convert(new LoggingEvent("", context.getLogger(logger), Level.WARN, message, failure, values));
    }

    private String failure(Throwable failure) {
        QuietFailure form = new QuietFailure();
        form.start();
        return form.convert(new LoggingEvent("", context.getLogger("org.x"), Level.WARN, "", failure, new Object[0]));
    }
}
