package app.twofold.server.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/// What the same thing came to in several runs.
final class Spread {

    private static final int WARM_UP = 3;

    private final double[] sorted;

    private Spread(double[] sorted) {
        this.sorted = sorted;
    }

    /// Runs something so many times after a few runs that do not count.
    ///
    /// @param nanos does it once and says how long it took
    static Spread ofMillis(int runs, LongSupplier nanos) {
        double[] millis = LongStream.generate(nanos)
                .limit(WARM_UP + runs)
                .skip(WARM_UP)
                .mapToDouble(n -> n / 1e6)
                .toArray();
        return of(millis);
    }

    static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sorted);
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "median %.2f, from %.2f to %.2f", median(), sorted[0], sorted[sorted.length - 1]);
    }
}
