package app.twofold.server.bench;

import java.util.ArrayList;
import java.util.List;

/// Writes at a steady rate, whatever becomes of the server, and knows which commands it was told are done.
final class PromiseLoad {

    private final List<LoadWriter> writers;
    private final long everyNanos;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    /// @param perSecond how many commands a second all couples send together
    PromiseLoad(List<LoadCouple> couples, int perSecond) {
        this.writers = couples.stream().map(LoadWriter::new).toList();
        this.everyNanos = 1_000_000_000L * couples.size() / perSecond;
    }

    /// Begins to write. What cannot be sent in time, because the server is away, is made up for.
    void start() {
        long begin = System.nanoTime();
        for (int i = 0; i < writers.size(); i++) {
            LoadWriter writer = writers.get(i);
            long first = begin + i * everyNanos / writers.size();
            threads.add(Thread.startVirtualThread(() -> {
                for (long due = first; !over; due += everyNanos) {
                    Pause.until(due);
                    writer.edit(Long.MAX_VALUE);
                }
            }));
        }
    }

    /// Ends when every command that was begun is done.
    void stop() {
        over = true;
        Pause.untilOver(threads);
    }

    int done() {
        return writers.stream().mapToInt(writer -> writer.done().size()).sum();
    }

    long reconnects() {
        return writers.stream().mapToLong(LoadWriter::reconnects).sum();
    }

    /// Whether each stream holds every command that is done, once, under the seq that was answered, without a hole.
    boolean areKept() {
        return writers.stream().allMatch(writer -> writer.couple().holds(writer.done()));
    }

    boolean report(int seconds) {
        boolean kept = areKept();
        System.out.printf(
                "couples %d: %,d commands done, %,d a second, edit to partner %s, %,d reconnects: %s%n",
                writers.size(),
                done(),
                done() / seconds,
                Figures.of(writers),
                reconnects(),
                kept ? "PROMISES KEPT" : "BROKEN");
        return kept;
    }
}
