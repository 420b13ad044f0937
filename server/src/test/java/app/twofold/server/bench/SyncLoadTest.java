package app.twofold.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.TestServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The load only says what is so, and the server holds what it promises.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.threads.virtual.enabled=true", "twofold.rate-limits=off"})
class SyncLoadTest {

    private static final int STORM_SECONDS = Integer.getInteger("storm.seconds", 3);

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

    /// The figures are for whoever reads them; a busy machine decides nothing here.
    @Test
    void aStormOfSignInsIsTurnedAwayBeyondTheQueueAndEditsGoOn() {
        LoadCouple couple = LoadCouple.signUp(URI.create("http://localhost:" + port));

        Map<Integer, Integer> answers = StormLoad.run(List.of(couple), 200, STORM_SECONDS);

        assertThat(answers).containsOnlyKeys(401, 503);
        assertThat(couple.state(couple.one()).path("wins")).hasSizeGreaterThan(STORM_SECONDS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void twoWhoWriteInOneNoteAtOnceEndWithTheSameTextAndEveryWord(long seed) throws LoadSocket.Gone {
        NoteLoad load = new NoteLoad(LoadCouple.signUp(URI.create("http://localhost:" + port)), seed, 3);

        load.write(edits -> edits < 60);

        NoteLoad.Outcome outcome = load.outcome();
        assertThat(outcome.typed()).isEqualTo(120);
        assertThat(outcome.same()).isTrue();
        assertThat(outcome.missing()).isEmpty();
    }
}
