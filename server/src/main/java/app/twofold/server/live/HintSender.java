package app.twofold.server.live;

import app.twofold.server.stream.Hints;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Tells other nodes of this node's commits: at most one NOTIFY in 20 ms, after the commits and outside them, on a
/// connection of its own. What could not be sent is sent once the database is back.
final class HintSender extends Chore implements Hints {

    static final String CHANNEL = "twofold";

    private static final String NOTIFY = "select pg_notify('" + CHANNEL + "', hint) from unnest(?) as hint";
    private static final int BATCH = 140;
    private static final int REST_MS = 20;
    private static final int BACK_OFF_MS = 500;
    private static final int LONG_MS = 60_000;

    private final DataSource database;
    private final ConcurrentMap<UUID, Long> pending = new ConcurrentHashMap<>();
    private final ConcurrentMap<UUID, Long> erased = new ConcurrentHashMap<>();
    private @Nullable Connection connection;

    HintSender(DataSource database) {
        super("hint-sender");
        this.database = database;
    }

    @Override
    public void committed(UUID stream, long seq) {
        boolean first = pending.isEmpty();
        pending.merge(stream, seq, Math::max);
        if (first) {
            wake();
        }
    }

    /// An erasure has the same hint and one more, with a seq below zero, which an older node passes over.
    @Override
    public void erased(UUID stream, long seq) {
        erased.merge(stream, seq, Math::max);
        committed(stream, seq);
    }

    @Override
    void once() {
        if (pending.isEmpty()) {
            pause(LONG_MS);
            return;
        }
        Map<UUID, Long> gone = take(erased);
        Map<UUID, Long> hints = take(pending);
        try {
            send(hints, gone);
            pause(REST_MS);
        } catch (SQLException _) {
            gone.forEach((stream, seq) -> erased.merge(stream, seq, Math::max));
            hints.forEach((stream, seq) -> pending.merge(stream, seq, Math::max));
            end();
            pause(BACK_OFF_MS);
        }
    }

    private static Map<UUID, Long> take(ConcurrentMap<UUID, Long> waiting) {
        Map<UUID, Long> taken = new HashMap<>();
        waiting.keySet().forEach(stream -> {
            Long seq = waiting.remove(stream);
            if (seq != null) {
                taken.put(stream, seq);
            }
        });
        return taken;
    }

    private void send(Map<UUID, Long> hints, Map<UUID, Long> gone) throws SQLException {
        Connection open = connection == null ? DirectConnection.open(database) : connection;
        connection = open;
        try (PreparedStatement statement = open.prepareStatement(NOTIFY)) {
            Array payloads = open.createArrayOf("text", payloads(hints, gone).toArray());
            statement.setArray(1, payloads);
            statement.executeQuery().close();
        }
    }

    /// A payload has to stay below 8,000 bytes.
    private static List<String> payloads(Map<UUID, Long> hints, Map<UUID, Long> gone) {
        List<String> all = Stream.concat(
                        hints.entrySet().stream().map(h -> h.getKey() + ":" + h.getValue()),
                        gone.entrySet().stream().map(h -> h.getKey() + ":-" + h.getValue()))
                .toList();
        List<String> payloads = new ArrayList<>();
        for (int i = 0; i < all.size(); i += BATCH) {
            payloads.add(String.join(" ", all.subList(i, Math.min(all.size(), i + BATCH))));
        }
        return payloads;
    }

    @Override
    void end() {
        Connection old = connection;
        connection = null;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException _) {
                // It is given up in any case.
            }
        }
    }
}
