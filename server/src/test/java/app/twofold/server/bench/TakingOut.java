package app.twofold.server.bench;

import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.archive.Progress;
import app.twofold.server.couple.Node;
import app.twofold.server.stream.Store;
import app.twofold.server.takeout.Archives;
import app.twofold.server.takeout.Form;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// How long it takes to take out a long past, and how much memory at its peak. Prints figures.
final class TakingOut {

    private TakingOut() {}

    /// @param args how many events; where to leave the files
    static void main(String[] args) throws IOException {
        Database database = TestPostgres.migratedDatabase();
        try (HikariDataSource pool = Store.pool(database)) {
            LongLife life;
            try (Node writer = Node.on(database)) {
                life = LongLife.write(writer.store(), pool, 7, Long.parseLong(args[0]));
            }
            try (Node node = Node.on(database)) {
                node.couples().state(life.alexSeat());
                for (int round = 0; round < 3; round++) {
                    for (Form form : Form.values()) {
                        measure(node, life, form, Path.of(args[1]));
                    }
                }
            }
        }
        System.exit(0);
    }

    private static void measure(Node node, LongLife life, Form form, Path folder) throws IOException {
        Archives archives = Archives.on(node);
        Instant now = life.last().plusDays(1).atStartOfDay(Life.ZONE).toInstant();
        long before = inUse();
        AtomicLong peak = new AtomicLong();
        Progress progress = (_, _) -> {
            peak.accumulateAndGet(used(), Math::max);
            return true;
        };
        Path file = folder.resolve(form.fileName(life.last()));
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            archives.write(life.alexSeat(), form, now, out, progress);
        }
        System.out.printf(
                Locale.ROOT,
                "%-8s %6.2f s, %7.2f MB written, heap %6.1f MB before, %6.1f MB at its peak (limit %.0f MB)%n",
                form,
                (System.nanoTime() - start) / 1e9,
                Files.size(file) / 1e6,
                before / 1e6,
                peak.get() / 1e6,
                Runtime.getRuntime().maxMemory() / 1e6);
    }

    private static long inUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return used();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
