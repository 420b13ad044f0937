package app.twofold.server.stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The streams in use. Those used lately are kept as far as memory allows; one that is followed or worked on is
/// the same entry for everybody in any case.
final class OpenStreams<S, E> {

    private final Cache<UUID, OpenStream<S, E>> all =
            Caffeine.newBuilder().weakValues().build();
    private final Cache<UUID, OpenStream<S, E>> recent;
    private final ConcurrentMap<UUID, OpenStream<S, E>> followed = new ConcurrentHashMap<>();
    private final Function<UUID, OpenStream<S, E>> make;

    /// @param leaving told of every stream that is not used lately any more; must return at once
    OpenStreams(long maxBytes, Function<UUID, OpenStream<S, E>> make, Consumer<OpenStream<S, E>> leaving) {
        this.make = make;
        this.recent = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((UUID _, OpenStream<S, E> entry) -> entry.weight())
                .evictionListener((@Nullable UUID _, @Nullable OpenStream<S, E> entry, RemovalCause _) -> {
                    if (entry != null) {
                        leaving.accept(entry);
                    }
                })
                .build();
    }

    OpenStream<S, E> of(UUID stream) {
        OpenStream<S, E> known = recent.getIfPresent(stream);
        if (known != null) {
            return known;
        }
        OpenStream<S, E> entry = all.get(stream, make);
        recent.put(stream, entry);
        return entry;
    }

    @Nullable
    OpenStream<S, E> ifPresent(UUID stream) {
        return all.getIfPresent(stream);
    }

    /// Takes into account that an entry has grown.
    void weigh(OpenStream<S, E> entry) {
        recent.put(entry.stream(), entry);
    }

    void follow(OpenStream<S, E> entry, Follower<S, E> follower) {
        followed.compute(entry.stream(), (_, _) -> {
            entry.followers().add(follower);
            return entry;
        });
    }

    void unfollow(OpenStream<S, E> entry, Follower<S, E> follower) {
        followed.computeIfPresent(entry.stream(), (_, _) -> {
            entry.followers().remove(follower);
            return entry.followers().isEmpty() ? null : entry;
        });
    }

    boolean isFollowed(OpenStream<S, E> entry) {
        return followed.containsKey(entry.stream());
    }

    Collection<OpenStream<S, E>> followed() {
        return followed.values();
    }
}
