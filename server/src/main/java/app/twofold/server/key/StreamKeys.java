package app.twofold.server.key;

import com.google.crypto.tink.Aead;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The data keys of one stream, read when they are first needed and kept as long as its state is.
public final class StreamKeys {

    private final KeySource keys;
    private final UUID stream;
    private volatile Map<UUID, Optional<Aead>> byAuthor = Map.of();

    public StreamKeys(KeySource keys, UUID stream) {
        this.keys = keys;
        this.stream = stream;
    }

    /// The author's key; empty if it has been destroyed.
    public Optional<Aead> forReading(UUID author) {
        Optional<Aead> known = byAuthor.get(author);
        return known != null ? known : read().getOrDefault(author, Optional.empty());
    }

    /// The author's key, made if this is the first that they write.
    ///
    /// @throws IllegalStateException if it has been destroyed and not replaced
    public Aead forWriting(UUID author) {
        Optional<Aead> known = byAuthor.get(author);
        if (known == null) {
            known = read().get(author);
        }
        if (known == null) {
            keys.make(stream, author);
            known = read().get(author);
        }
        if (known == null || known.isEmpty()) {
            throw new IllegalStateException("An author's key for stream " + stream + " has been destroyed");
        }
        return known.get();
    }

    /// Forgets what was read, because a key may have been destroyed since.
    public void forget() {
        byAuthor = Map.of();
    }

    private Map<UUID, Optional<Aead>> read() {
        Map<UUID, Optional<Aead>> read = keys.of(stream);
        byAuthor = read;
        return read;
    }
}
