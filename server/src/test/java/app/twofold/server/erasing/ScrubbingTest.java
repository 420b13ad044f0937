package app.twofold.server.erasing;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import app.twofold.server.stream.KillablePostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looks at the files of a database themselves, as somebody would who has the disk.
class ScrubbingTest {

    @TempDir
    private Path folder;

    @Test
    void leavesNoDestroyedKeyInAnyFileOfTheDatabase() throws Exception {
        try (KillablePostgres postgres = new KillablePostgres(folder);
                Node node = Node.on(postgres.database())) {
            Seat alex = node.paired();
            for (int i = 0; i < 50; i++) {
                node.couples().execute(alex, UUID.randomUUID(), aWin("a win " + i));
                node.paired();
            }
            JdbcClient jdbc = JdbcClient.create(node.database());
            byte[] key = key(jdbc, alex);
            assertThat(filesWith(postgres.data(), key)).isNotEmpty();
            node.erase(alex);
            jdbc.sql("checkpoint").update();
            assertThat(filesWith(postgres.data(), key)).as("before").isNotEmpty();

            new Scrubbing(node.database()).scrub();

            assertThat(filesWith(postgres.data(), key)).as("after").isEmpty();
            assertThat(filesWith(postgres.data(), key(jdbc, alex)))
                    .as("the new key")
                    .isNotEmpty();
        }
    }

    @Test
    void leavesNoPayloadThatIsErasedInItsTable() throws Exception {
        try (KillablePostgres postgres = new KillablePostgres(folder);
                Node node = Node.on(postgres.database())) {
            Seat alex = node.paired();
            node.couples().execute(alex, UUID.randomUUID(), aWin("a win"));
            JdbcClient jdbc = JdbcClient.create(node.database());
            node.erase(alex);
            assertThat(dead(jdbc)).isPositive();

            new Scrubbing(node.database()).scrub();

            assertThat(dead(jdbc)).isZero();
        }
    }

    private static long dead(JdbcClient jdbc) {
        jdbc.sql("create extension if not exists pgstattuple").update();
        return jdbc.sql("select dead_tuple_count from pgstattuple('event')")
                .query(Long.class)
                .single();
    }

    private static byte[] key(JdbcClient jdbc, Seat seat) {
        return jdbc.sql("select keyset from stream_key where stream_id = ? and author = ?")
                .params(seat.couple().value(), seat.person().value())
                .query(byte[].class)
                .single();
    }

    private static java.util.List<Path> filesWith(Path data, byte[] part) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, part))
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] part) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i <= bytes.length - part.length; i++) {
                if (bytes[i] == part[0] && java.util.Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                    return true;
                }
            }
            return false;
        } catch (IOException _) {
            return false;
        }
    }
}
