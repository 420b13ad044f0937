package app.twofold.server.bench;

import java.util.ArrayList;
import java.util.List;

/// Writes as fast as the server answers, with so many edits under way at any time.
final class SpeedLoad {

    private static final int WARM_UP_SECONDS = 5;

    private SpeedLoad() {}

    /// @return whether there is anything to report
    static boolean run(List<LoadCouple> couples, int inFlight, int seconds) {
        List<LoadWriter> writers = new ArrayList<>();
        for (int i = 0; i < Math.max(couples.size(), inFlight); i++) {
            writers.add(new LoadWriter(couples.get(i % couples.size())));
        }
        write(writers, inFlight, WARM_UP_SECONDS);
        writers.forEach(writer -> writer.spans().clear());
        write(writers, inFlight, seconds);
        Figures figures = Figures.of(writers);
        System.out.printf(
                "couples %d, in flight %d: %,d edits/s, edit to partner %s%n",
                couples.size(), inFlight, figures.count() / seconds, figures);
        return figures.count() > 0;
    }

    private static void write(List<LoadWriter> writers, int inFlight, int seconds) {
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
        Pause.untilOver(threads);
    }
}
