package app.twofold.server.feature;

import java.util.List;

/// What is done with things of one class, where every class of a kind has somebody who does it.
public interface ByClass<T> {

    Class<? extends T> of();

    /// The one that is for this thing.
    static <T, C extends ByClass<T>> C of(T thing, List<C> some) {
        return some.stream()
                .filter(one -> one.of().isInstance(thing))
                .findFirst()
                .orElseThrow();
    }
}
