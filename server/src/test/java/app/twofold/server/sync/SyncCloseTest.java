package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.TestServer;
import app.twofold.server.sync.Pairs.Pair;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/// Every way in which the server ends a connection, on a server with tight limits.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.threads.virtual.enabled=true",
            "twofold.rate-limits.sign-in.per-client=1000",
            "twofold.rate-limits.sign-up.per-client=1000",
            "twofold.sync.hello-within=2s",
            "twofold.sync.frames-at-once=12",
            "twofold.sync.frames-per-second=1",
            "twofold.sync.sockets-per-device=2"
        })
@Import(Pairs.class)
class SyncCloseTest {

    @Autowired
    private Pairs pairs;

    @Autowired
    private SocketWatch watch;

    private Pair pair;

    @BeforeEach
    void aPair() {
        pair = pairs.pair();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{}",
                "{\"type\":\"hello\",\"since\":-1}",
                "{\"type\":\"hello\",\"since\":\"1\"}",
                "{\"type\":\"do\",\"id\":\"0192f5a4-7c1e-7a30-9b52-3f6f0a1c2d11\",\"command\":{}}",
                "{\"type\":\"here\",\"where\":\"today\"}",
                "{\"type\":\"events\"}"
            })
    void whateverComesFirstAndIsNoHelloIsMalformed(String frame) {
        try (SyncClient client = pair.one().connect(pair.couple())) {
            client.send(frame);

            assertThat(client.awaitClose()).isEqualTo(4400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"hello\"}",
                "{\"type\":\"do\",\"command\":{}}",
                "{\"type\":\"do\",\"id\":\"1-1-1-1-1\",\"command\":{}}",
                "{\"type\":\"here\"}",
                "{\"type\":\"dance\"}"
            })
    void malformedFramesCloseAWelcomedSocketToo(String frame) {
        try (SyncClient client = pair.one().join(pair.couple())) {
            client.send(frame);

            assertThat(client.awaitClose()).isEqualTo(4400);
        }
    }

    @Test
    void bytesAreNoFrame() {
        try (SyncClient client = pair.one().join(pair.couple())) {
            client.sendBinary();

            assertThat(client.awaitClose()).isEqualTo(4400);
        }
    }

    @Test
    void whoSaysNoHelloInTimeIsClosed() {
        try (SyncClient client = pair.one().connect(pair.couple())) {
            assertThat(client.awaitClose()).isEqualTo(4408);
        }
    }

    @Test
    void aFrameOfMoreThan64KiBIsTooLarge() {
        try (SyncClient client = pair.one().join(pair.couple())) {
            client.send("{\"type\":\"here\",\"where\":\"" + "é".repeat(33_000) + "\"}");

            assertThat(client.awaitClose()).isEqualTo(4413);
        }
    }

    @Test
    void tooManyFramesAtOnceCloseTheSocket() {
        try (SyncClient client = pair.one().join(pair.couple())) {
            for (int i = 0; i < 20 && !client.isClosed(); i++) {
                client.command(UUID.randomUUID(), Commands.agree(UUID.randomUUID(), 1));
            }

            assertThat(client.awaitClose()).isEqualTo(4429);
        }
    }

    @Test
    void theOldestSocketOfADeviceGivesWayToANewerOne() {
        try (SyncClient oldest = pair.one().join(pair.couple());
                SyncClient second = pair.one().join(pair.couple());
                SyncClient third = pair.one().join(pair.couple())) {
            assertThat(oldest.awaitClose()).isEqualTo(4409);
            assertThat(second.isClosed()).isFalse();
            assertThat(third.isClosed()).isFalse();
        }
    }

    @Test
    void aRevokedTokenClosesItsSocketsAndNoOthers() {
        Caller otherDevice = pairs.signedIn(pair.one().email());
        try (SyncClient client = pair.one().join(pair.couple());
                SyncClient unhurt = otherDevice.join(pair.couple())) {
            pair.one().delete("/api/v1/tokens/current");

            assertThat(client.awaitClose()).isEqualTo(4401);
            assertThat(unhurt.ask(UUID.randomUUID(), Commands.win("still here"))
                            .path("type")
                            .asString())
                    .isEqualTo("done");
        }
    }

    @Test
    @DirtiesContext
    void aServerThatStopsSaysThatItGoesAway() {
        try (SyncClient client = pair.one().join(pair.couple())) {
            watch.goAway();

            assertThat(client.awaitClose()).isEqualTo(1001);
        }
    }
}
