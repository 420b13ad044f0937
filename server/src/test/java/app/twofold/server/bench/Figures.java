package app.twofold.server.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.LongStream;

/// How long edits took.
final class Figures {

    private final long[] sorted;

    private Figures(long[] sorted) {
        this.sorted = sorted;
    }

    static Figures of(Collection<LoadWriter> writers) {
        return new Figures(writers.stream()
                .flatMapToLong(writer -> writer.spans().stream())
                .sorted()
                .toArray());
    }

    int count() {
        return sorted.length;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %.2f ms, p99 %.2f ms, longest %.0f ms", millis(0.50), millis(0.99), millis(1));
    }

    private double millis(double share) {
        return count() == 0 ? Double.NaN : sorted[(int) (share * (count() - 1))] / 1e6;
    }

    /// Durations in nanoseconds, added by one thread.
    static final class Spans {

        private long[] values = new long[1_024];
        private int size;

        void add(long span) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = span;
        }

        void clear() {
            size = 0;
        }

        LongStream stream() {
            return Arrays.stream(values, 0, size);
        }
    }
}
