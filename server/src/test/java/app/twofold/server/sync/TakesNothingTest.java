package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.twofold.server.TestServer;
import app.twofold.server.sync.Pairs.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// What a client costs that takes nothing of what it is sent, and for how long. With the limits as they are shipped.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.threads.virtual.enabled=true", "twofold.rate-limits=off"})
@Import(Pairs.class)
class TakesNothingTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long MAX_BYTES_HELD = 256 * 1024;
    private static final String ESTABLISHED = "01";

    @Autowired
    private Pairs pairs;

    @Autowired
    private OpenSockets sockets;

    @Test
    void aClientThatTakesNothingIsClosedWithinHalfAMinuteAndHoldsLittle() throws IOException {
        assumeTrue(Files.isReadable(Path.of("/proc/net/tcp6")), "looks into the kernel of Linux");
        Pair busy = pairs.pair();
        Pair quiet = pairs.pair();
        try (SyncClient writer = busy.one().join(busy.couple());
                DeafClient flooded = DeafClient.join(busy.other(), busy.couple());
                DeafClient forgotten = DeafClient.join(quiet.other(), quiet.couple())) {
            await().until(() -> sockets.all().size() == 3);
            for (int i = 0; i < 400; i++) {
                writer.ask(UUID.randomUUID(), Commands.win("w".repeat(3_900)));
            }

            assertThat(bytesHeld(flooded)).isBetween(1L, MAX_BYTES_HELD);
            await().atMost(LONGEST).until(() -> !isOpen(flooded) && !isOpen(forgotten));
            assertThat(sockets.all()).hasSize(1);
            assertThat(writer.isClosed()).isFalse();
        }
    }

    private static boolean isOpen(DeafClient client) {
        return serverSide(client).anyMatch(fields -> fields.get(3).equals(ESTABLISHED));
    }

    private static long bytesHeld(DeafClient client) {
        return serverSide(client)
                .mapToLong(fields -> Long.parseLong(fields.get(4).replaceFirst(":.*", ""), 16))
                .sum();
    }

    /// The kernel's entries of the server's end of a connection: number, local, remote, state, "sending:receiving"
    /// bytes.
    private static Stream<List<String>> serverSide(DeafClient client) {
        String local = ":%04X".formatted(client.serverPort());
        String remote = ":%04X".formatted(client.port());
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(file -> lines(Path.of(file)))
                .map(line -> List.of(line.strip().split("\\s+")))
                .filter(fields -> fields.get(1).endsWith(local) && fields.get(2).endsWith(remote));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
