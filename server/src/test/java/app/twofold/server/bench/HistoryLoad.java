package app.twofold.server.bench;

import app.twofold.domain.couple.CoupleState;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.couple.CoupleKinds;
import app.twofold.server.couple.Node;
import app.twofold.server.stream.EventStore;
import app.twofold.server.stream.SnapshotRows;
import app.twofold.server.stream.Store;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a long past costs a server that has not seen the couple yet: the Java machine is warm, the couple is cold.
final class HistoryLoad {

    private static final int EVERY = 100;

    /// What a busy machine takes away does not count.
    private static final LongSupplier PROCESSOR = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;

    private final HikariDataSource pool;
    private final UUID stream;
    private final CoupleState state;

    private HistoryLoad(HikariDataSource pool, LongLife life) {
        this.pool = pool;
        this.stream = life.couple().value();
        this.state = life.state();
    }

    /// Makes a couple and prints all figures.
    ///
    /// @return whether the state was the same each time
    static boolean run(int runs, int events, long seed) {
        Database database = TestPostgres.migratedDatabase();
        try (HikariDataSource pool = Store.pool(database)) {
            long begin = System.nanoTime();
            LongLife life = made(pool, events, seed);
            System.out.printf(
                    "%,d events until %s, made in %.1f s%n", life.state().seq(), life.last(), seconds(begin));
            boolean same = new HistoryLoad(pool, life).report(runs);
            try (Node node = Node.on(database)) {
                new LookingBack(node, life).report(runs);
            }
            new EditLoad(pool, seed).report(runs, events);
            return same;
        }
    }

    private static LongLife made(HikariDataSource pool, int events, long seed) {
        try (EventStore store = Store.on(pool, 0)) {
            return LongLife.write(store, pool, seed, events);
        }
    }

    private boolean report(int runs) {
        System.out.printf(
                "cold open without a snapshot, ms: %s%n", Spread.ofMillis(runs, () -> open(0, System::nanoTime)));
        System.out.printf("  processor time of it, ms: %s%n", Spread.ofMillis(runs, () -> open(0, PROCESSOR)));
        long begin = System.nanoTime();
        try (EventStore store = Store.on(pool, EVERY)) {
            CoupleKinds.streams(store).state(stream);
            new SnapshotRows(pool).await(stream, state.seq());
        }
        System.out.printf("cold open that writes the snapshot behind it, ms: %.2f%n", 1_000 * seconds(begin));
        System.out.printf(
                "cold open with a snapshot, ms: %s%n", Spread.ofMillis(runs, () -> open(EVERY, System::nanoTime)));
        System.out.printf("  processor time of it, ms: %s%n", Spread.ofMillis(runs, () -> open(EVERY, PROCESSOR)));
        System.out.printf("snapshot, kB: %.0f%n", size() / 1e3);
        double[] heap = new double[runs];
        for (int i = 0; i < runs; i++) {
            heap[i] = heapOf(i % 2 == 0 ? 0 : EVERY) / 1e6;
        }
        System.out.printf(
                "heap of the couple, MB, read from events and from the snapshot in turn: %s%n", Spread.of(heap));
        return isSame(0) && isSame(EVERY);
    }

    private long open(int every, LongSupplier clock) {
        try (EventStore store = Store.on(pool, every)) {
            var streams = CoupleKinds.streams(store);
            long begin = clock.getAsLong();
            streams.state(stream);
            return clock.getAsLong() - begin;
        }
    }

    private boolean isSame(int every) {
        try (EventStore store = Store.on(pool, every)) {
            return CoupleKinds.streams(store).state(stream).equals(state);
        }
    }

    private long heapOf(int every) {
        try (EventStore store = Store.on(pool, every)) {
            var streams = CoupleKinds.streams(store);
            long before = usedHeap();
            CoupleState held = streams.state(stream);
            long used = usedHeap() - before;
            return held.seq() == 0 ? 0 : used;
        }
    }

    static long usedHeap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Pause.millis(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private long size() {
        return JdbcClient.create(pool)
                .sql("select octet_length(payload) from snapshot where stream_id = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
