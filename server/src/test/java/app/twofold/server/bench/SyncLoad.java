package app.twofold.server.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Drives a running server through its public contract alone. Start it with `TWOFOLD_RATE_LIMITS=off`.
///
/// - `speed URL COUPLES IN-FLIGHT SECONDS`: edits per second, and p50 and p99 from the edit to the partner.
/// - `promises URL COUPLES PER-SECOND SECONDS`: writes at this rate, connects again and sends again with the same id
///   whenever the server goes away, then reads the events and says whether every `done` is there exactly once and no
///   seq is missing. Exit code 0 if so, else 1.
public final class SyncLoad {

    private SyncLoad() {}

    static void main(String[] args) throws Exception {
        if (args.length != 5) {
            System.err.println("Use: speed|promises URL COUPLES IN-FLIGHT|PER-SECOND SECONDS");
            System.exit(2);
        }
        URI server = URI.create(args[1]);
        int couples = Integer.parseInt(args[2]);
        int rate = Integer.parseInt(args[3]);
        int seconds = Integer.parseInt(args[4]);
        List<LoadCouple> loads = new ArrayList<>();
        for (int i = 0; i < couples; i++) {
            loads.add(LoadCouple.signUp(server));
        }
        boolean kept = args[0].equals("speed") ? speed(loads, rate, seconds) : promises(loads, rate, seconds);
        System.exit(kept ? 0 : 1);
    }

    private static boolean speed(List<LoadCouple> couples, int inFlight, int seconds) throws InterruptedException {
        List<LoadWriter> writers = new ArrayList<>();
        for (int i = 0; i < Math.max(couples.size(), inFlight); i++) {
            writers.add(new LoadWriter(couples.get(i % couples.size())));
        }
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < inFlight; i++) {
            List<LoadWriter> mine = new ArrayList<>();
            for (int w = i; w < writers.size(); w += inFlight) {
                mine.add(writers.get(w));
            }
            threads.add(Thread.startVirtualThread(() -> {
                for (int n = 0; System.nanoTime() < end; n++) {
                    mine.get(n % mine.size()).edit(end);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        long[] spans =
                writers.stream().flatMapToLong(w -> w.spans().stream()).sorted().toArray();
        System.out.printf(
                "couples %d, in flight %d: %,d edits/s, edit to partner p50 %.2f ms, p99 %.2f ms%n",
                couples.size(), inFlight, spans.length / seconds, at(spans, 0.50) / 1e6, at(spans, 0.99) / 1e6);
        return spans.length > 0;
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }

    private static boolean promises(List<LoadCouple> couples, int perSecond, int seconds) throws Exception {
        List<LoadWriter> writers = couples.stream().map(LoadWriter::new).toList();
        List<Thread> threads = new ArrayList<>();
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        long step = 1_000_000_000L * couples.size() / perSecond;
        for (LoadWriter writer : writers) {
            threads.add(Thread.startVirtualThread(() -> {
                for (long due = begin; due < end; due += step) {
                    Pause.until(due);
                    writer.edit(Long.MAX_VALUE);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        boolean kept = true;
        int done = 0;
        for (LoadWriter writer : writers) {
            Map<String, Long> answered = new TreeMap<>(writer.done());
            done += answered.size();
            kept &= writer.couple().holds(answered);
        }
        long reconnects = writers.stream().mapToLong(LoadWriter::reconnects).sum();
        System.out.printf(
                "%,d commands done, %,d reconnects: %s%n", done, reconnects, kept ? "PROMISES KEPT" : "BROKEN");
        return kept;
    }
}
