package app.twofold.server.bench;

import java.util.ArrayList;
import java.util.List;

/// Writes at a steady rate, whatever becomes of the server, and knows which commands it was told are done.
final class PromiseLoad {

    private final List<LoadWriter> writers;
    private final long everyNanos;
    private final List<Thread> threads = new ArrayList<>();
    private volatile long end = Long.MAX_VALUE;

    /// @param perSecond how many commands a second all couples send together
    PromiseLoad(List<LoadCouple> couples, int perSecond) {
        this.writers = couples.stream().map(LoadWriter::new).toList();
        this.everyNanos = 1_000_000_000L * couples.size() / perSecond;
    }

    /// Begins to write. What cannot be sent in time, because the server is away, is made up for when it is back.
    void start() {
        long begin = System.nanoTime();
        for (int i = 0; i < writers.size(); i++) {
            LoadWriter writer = writers.get(i);
            long first = begin + i * everyNanos / writers.size();
            threads.add(Thread.startVirtualThread(() -> {
                for (long due = first; due < end; due += everyNanos) {
                    Pause.until(due);
                    writer.edit(Long.MAX_VALUE);
                }
            }));
        }
    }

    /// Ends when every command is done that has been due until now.
    void stop() {
        end = System.nanoTime();
        Pause.untilOver(threads);
    }

    int done() {
        return writers.stream().mapToInt(writer -> writer.done().size()).sum();
    }

    int reconnects() {
        return writers.stream().mapToInt(LoadWriter::reconnects).sum();
    }

    /// Whether each stream holds every command that is done, once, under the seq that was answered, without a hole.
    boolean areKept() {
        return writers.stream().allMatch(writer -> writer.couple().holds(writer.done()));
    }

    boolean report() {
        boolean kept = areKept();
        System.out.printf(
                "couples %d: %,d commands done, edit to partner %s, %,d tries to connect again: %s%n",
                writers.size(), done(), Figures.of(writers), reconnects(), kept ? "PROMISES KEPT" : "BROKEN");
        return kept;
    }
}
