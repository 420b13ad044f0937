package app.twofold.server.history;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/// How much of the machine looking back may take.
///
/// @param cache how much memory chronicles may take, roughly; an eighth of the heap if not given
@ConfigurationProperties("twofold.history")
record HistorySettings(@Nullable DataSize cache) {

    long cacheBytes() {
        return cache == null ? Runtime.getRuntime().maxMemory() / 8 : cache.toBytes();
    }
}
