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
final class Entries<S, E> {

    private final Cache<UUID, Entry<S, E>> all =
            Caffeine.newBuilder().weakValues().build();
    private final Cache<UUID, Entry<S, E>> recent;
    private final ConcurrentMap<UUID, Entry<S, E>> followed = new ConcurrentHashMap<>();
    private final Function<UUID, Entry<S, E>> make;

    /// @param leaving told of every stream that is not used lately any more; must return at once
    Entries(long maxBytes, Function<UUID, Entry<S, E>> make, Consumer<Entry<S, E>> leaving) {
        this.make = make;
        this.recent = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((UUID _, Entry<S, E> entry) -> entry.weight())
                .evictionListener((@Nullable UUID _, @Nullable Entry<S, E> entry, RemovalCause _) -> {
                    if (entry != null) {
                        leaving.accept(entry);
                    }
                })
                .build();
    }

    Entry<S, E> of(UUID stream) {
        Entry<S, E> known = recent.getIfPresent(stream);
        if (known != null) {
            return known;
        }
        Entry<S, E> entry = all.get(stream, make);
        recent.put(stream, entry);
        return entry;
    }

    @Nullable
    Entry<S, E> ifPresent(UUID stream) {
        return all.getIfPresent(stream);
    }

    /// Takes into account that an entry has grown.
    void weigh(Entry<S, E> entry) {
        recent.put(entry.stream(), entry);
    }

    void follow(Entry<S, E> entry, Follower<S, E> follower) {
        followed.compute(entry.stream(), (_, _) -> {
            entry.followers().add(follower);
            return entry;
        });
    }

    void unfollow(Entry<S, E> entry, Follower<S, E> follower) {
        followed.computeIfPresent(entry.stream(), (_, _) -> {
            entry.followers().remove(follower);
            return entry.followers().isEmpty() ? null : entry;
        });
    }

    boolean isFollowed(Entry<S, E> entry) {
        return followed.containsKey(entry.stream());
    }

    Collection<Entry<S, E>> followed() {
        return followed.values();
    }
}
