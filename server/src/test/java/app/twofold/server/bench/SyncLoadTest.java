package app.twofold.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.TestServer;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The load only says what is so.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.threads.virtual.enabled=true", "twofold.rate-limits=off"})
class SyncLoadTest {

    @LocalServerPort
    private int port;

    @Test
    void whatIsDoneAndSeenIsHeldAndWhatIsNotIsMissed() {
        LoadWriter writer = new LoadWriter(LoadCouple.signUp(URI.create("http://localhost:" + port)));

        for (int i = 0; i < 20; i++) {
            writer.edit(Long.MAX_VALUE);
        }

        assertThat(writer.done()).hasSize(20);
        assertThat(writer.spans().stream()).hasSize(20).allMatch(span -> span > 0);
        assertThat(writer.couple().holds(writer.done())).isTrue();
        Map<String, Long> withALoss = new TreeMap<>(writer.done());
        withALoss.put(UUID.randomUUID().toString(), 23L);
        assertThat(writer.couple().holds(withALoss)).isFalse();
    }
}
