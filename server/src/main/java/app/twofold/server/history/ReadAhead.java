package app.twofold.server.history;

import app.twofold.server.stream.Committed;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// The pages of a stream one after the other: each is read and decrypted while whoever asked works on the one before.
final class ReadAhead<E> {

    private final LongFunction<List<Committed<E>>> reading;
    private final int size;
    private @Nullable FutureTask<List<Committed<E>>> coming;

    /// @param reading reads the events after a seq
    /// @param size    how many a full page has
    ReadAhead(LongFunction<List<Committed<E>>> reading, int size) {
        this.reading = reading;
        this.size = size;
    }

    /// The page after this seq.
    List<Committed<E>> first(long seq) {
        return followed(reading.apply(seq));
    }

    /// The page after the one given last; an empty one if there is none.
    ///
    /// @throws RuntimeException what the reading threw
    List<Committed<E>> next() {
        FutureTask<List<Committed<E>>> page = coming;
        if (page == null) {
            return List.of();
        }
        try {
            return followed(page.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Committed<E>> followed(List<Committed<E>> page) {
        coming = page.size() < size ? null : begun(page.getLast().seq());
        return page;
    }

    private FutureTask<List<Committed<E>>> begun(long seq) {
        FutureTask<List<Committed<E>>> task = new FutureTask<>(() -> reading.apply(seq));
        Thread.ofVirtual().name("history-page").start(task);
        return task;
    }
}
