package app.twofold.server.couple;

import app.twofold.migrations.TestPostgres;
import app.twofold.server.Seat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// Prints how many commands per second are committed: for N couples with c commands in flight. Figures, no verdict.
/// The data is durable only if PostgreSQL is told so; the embedded test server does not wait for the disk.
final class CommandRate {

    private static final int SECONDS = 5;

    private CommandRate() {}

    static void main(String[] args) {
        try (Node node = Node.on(TestPostgres.migratedDatabase())) {
            for (int[] load : new int[][] {{1, 1}, {50, 64}, {500, 64}}) {
                List<Seat> seats = IntStream.range(0, load[0])
                        .mapToObj(_ -> node.founded())
                        .toList();
                run(node, seats, load[1], 2);
                System.out.printf("N=%d c=%d: %,d commands/s%n", load[0], load[1], run(node, seats, load[1], SECONDS));
            }
        }
    }

    private static long run(Node node, List<Seat> seats, int inFlight, int seconds) {
        AtomicLong done = new AtomicLong();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int c = 0; c < inFlight; c++) {
                int start = c;
                callers.execute(() -> {
                    for (int i = start; System.nanoTime() < end; i += inFlight) {
                        Seat seat = seats.get(i % seats.size());
                        node.couples().execute(seat, UUID.randomUUID(), Node.aWin("a small win"));
                        done.incrementAndGet();
                    }
                });
            }
        }
        return done.get() / seconds;
    }
}
