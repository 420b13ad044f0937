package app.twofold.server.bench;

import app.twofold.server.Seat;
import app.twofold.server.archive.ArchiveImport;
import app.twofold.server.archive.Imports;
import app.twofold.server.archive.Progress;
import app.twofold.server.couple.Node;
import app.twofold.server.takeout.Archives;
import app.twofold.server.takeout.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

/// How long it takes to look at the archive of a long past, and to bring it in. Prints figures.
final class BringingIn {

    private static final int ROUNDS = 3;

    private BringingIn() {}

    /// @param args how many events
    static void main(String[] args) throws IOException {
        byte[] archive = archive(Long.parseLong(args[0]));
        try (Node node = Node.alone()) {
            ArchiveImport imports = Imports.on(node);
            for (int round = 0; round < ROUNDS; round++) {
                Seat seat = node.paired();
                measure("look", archive, () -> imports.look(seat, new ByteArrayInputStream(archive)));
                measure("bring in", archive, () -> imports.bringIn(seat, new ByteArrayInputStream(archive)));
            }
        }
        System.exit(0);
    }

    private static byte[] archive(long events) throws IOException {
        try (Node elsewhere = Node.alone()) {
            LongLife life = LongLife.write(elsewhere.store(), elsewhere.database(), 7, events);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Archives.on(elsewhere)
                    .write(
                            life.alexSeat(),
                            Form.ARCHIVE,
                            life.last().plusDays(1).atStartOfDay(Life.ZONE).toInstant(),
                            out,
                            Progress.UNWATCHED);
            return out.toByteArray();
        }
    }

    private static void measure(String what, byte[] archive, Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "%-8s %6.2f s, %6.2f MB packed (heap limit %.0f MB)%n",
                what,
                (System.nanoTime() - start) / 1e9,
                archive.length / 1e6,
                Runtime.getRuntime().maxMemory() / 1e6);
    }

    private interface Work {

        void run() throws IOException;
    }
}
