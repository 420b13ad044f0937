package app.twofold.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program;
import app.twofold.server.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody who tries links.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits.calendar.per-client=3")
class CalendarGuessesTest {

    @LocalServerPort
    private int port;

    @Test
    void isSoonToldToWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(guess().status()).isEqualTo(404);
        }

        assertThat(guess().status()).isEqualTo(429);
        assertThat(guess().header("Retry-After")).isPresent();
    }

    private Program.Answer guess() {
        return Program.anonymous(port).get("/calendar/" + UUID.randomUUID() + ".ics");
    }
}
