package app.twofold.domain.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Runs a property of a history and, where it fails, looks for a shorter history that fails too.
final class Shrink {

    private Shrink() {}

    /// @throws AssertionError with the seed, the short history and what was wrong with it
    static <T> void check(long seed, List<T> history, Consumer<List<T>> property) {
        Optional<Throwable> failure = failureOf(history, property);
        if (failure.isPresent()) {
            List<T> shortest = shortest(history, property);
            Throwable why = failureOf(shortest, property).orElseThrow();
            throw new AssertionError(
                    "seed %d, %d steps that are enough to fail:%n%s%n%s"
                            .formatted(seed, shortest.size(), numbered(shortest), why),
                    why);
        }
    }

    private static <T> List<T> shortest(List<T> history, Consumer<List<T>> property) {
        List<T> failing = shortestPrefix(history, property);
        for (int i = failing.size() - 1; i >= 0; i--) {
            List<T> without = new ArrayList<>(failing);
            without.remove(i);
            if (failureOf(without, property).isPresent()) {
                failing = without;
            }
        }
        return failing;
    }

    private static <T> List<T> shortestPrefix(List<T> history, Consumer<List<T>> property) {
        for (int length = 1; length < history.size(); length++) {
            if (failureOf(history.subList(0, length), property).isPresent()) {
                return history.subList(0, length);
            }
        }
        return history;
    }

    private static <T> Optional<Throwable> failureOf(List<T> history, Consumer<List<T>> property) {
        try {
            property.accept(history);
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(e);
        }
    }

    private static <T> String numbered(List<T> history) {
        return history.stream().map(step -> "  " + step).collect(Collectors.joining("\n"));
    }
}
