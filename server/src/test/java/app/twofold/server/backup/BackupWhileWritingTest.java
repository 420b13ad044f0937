package app.twofold.server.backup;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup that is made while people write shows one moment: everything that was acknowledged before it began, and of
/// each stream no event without the ones before it.
class BackupWhileWritingTest {

    private static final int COUPLES = 4;
    private static final int BEFORE = 25;

    @TempDir
    private Path folder;

    private final AtomicBoolean isOver = new AtomicBoolean();
    private final CountDownLatch haveBegun = new CountDownLatch(COUPLES);
    private final Map<UUID, AtomicInteger> acknowledged = new HashMap<>();

    @Test
    void showsOneMoment() throws Exception {
        Database written = TestPostgres.migratedDatabase();
        Path file = folder.resolve("backup");
        Map<UUID, Integer> before = new HashMap<>();
        try (Node node = Node.on(written);
                ExecutorService writers = Executors.newFixedThreadPool(COUPLES)) {
            List<Seat> seats = Stream.generate(node::paired).limit(COUPLES).toList();
            seats.forEach(seat -> acknowledged.put(seat.couple().value(), new AtomicInteger()));
            List<Future<?>> work = new ArrayList<>();
            seats.forEach(seat -> work.add(writers.submit(() -> write(node, seat))));
            try {
                haveBegun.await();
                acknowledged.forEach((couple, wins) -> before.put(couple, wins.get()));
                copy(written).backup(file);
            } finally {
                isOver.set(true);
            }
            for (Future<?> one : work) {
                one.get();
            }
        }
        Copy restored = copy(TestPostgres.freshDatabase());

        restored.restore(file);

        assertThat(ask(
                        restored.database(),
                        "select stream_id from event group by stream_id having count(*) <> max(seq)"))
                .isEmpty();
        Map<UUID, Integer> there = new HashMap<>();
        for (UUID couple : before.keySet()) {
            there.put(
                    couple,
                    ask(
                                    restored.database(),
                                    "select seq from event where type like '%win%' and stream_id = '" + couple + "'")
                            .size());
        }
        assertThat(before)
                .allSatisfy((couple, wins) -> assertThat(there.get(couple))
                        .isBetween(wins, acknowledged.get(couple).get()));
        try (Node node = Node.on(restored.database())) {
            assertThat(before.keySet())
                    .allSatisfy(couple -> assertThat(
                                    node.streams().latest(couple).wins().byId())
                            .hasSize(there.get(couple)));
        }
    }

    private void write(Node node, Seat seat) {
        AtomicInteger mine = acknowledged.get(seat.couple().value());
        while (!isOver.get()) {
            node.couples().execute(seat, UUID.randomUUID(), aWin("calm " + mine.get()));
            if (mine.incrementAndGet() == BEFORE) {
                haveBegun.countDown();
            }
        }
    }

    private Copy copy(Database database) {
        return new Copy(
                folder.resolve("data"),
                database,
                Map.of("twofold.master-key", Base64.getEncoder().encodeToString(new byte[32])));
    }

    private static List<String> ask(Database database, String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
