package app.twofold.server.stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How the event store uses the machine.
///
/// @param writers how many commits may be under way at once; each keeps a connection
/// @param cache   how much memory the states of streams in use may take, roughly; a quarter of the heap if not given
/// @param snapshotEvery after how many events a snapshot of a stream is written; 0 switches snapshots off
@ConfigurationProperties("twofold.stream")
record StreamSettings(
        @DefaultValue("2") int writers,
        @Nullable DataSize cache,
        @DefaultValue("1000") int snapshotEvery) {

    StreamSettings {
        if (snapshotEvery < 0) {
            throw new IllegalArgumentException("twofold.stream.snapshot-every must not be negative");
        }
        if (writers < 1) {
            throw new IllegalArgumentException("twofold.stream.writers must be at least 1");
        }
    }

    long cacheBytes() {
        return cache == null ? Runtime.getRuntime().maxMemory() / 4 : cache.toBytes();
    }
}
