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

    @Override
    void once() {
        if (pending.isEmpty()) {
            pause(LONG_MS);
            return;
        }
        Map<UUID, Long> hints = take();
        try {
            send(hints);
            pause(REST_MS);
        } catch (SQLException _) {
            hints.forEach((stream, seq) -> pending.merge(stream, seq, Math::max));
            end();
            pause(BACK_OFF_MS);
        }
    }

    private Map<UUID, Long> take() {
        Map<UUID, Long> taken = new HashMap<>();
        pending.keySet().forEach(stream -> {
            Long seq = pending.remove(stream);
            if (seq != null) {
                taken.put(stream, seq);
            }
        });
        return taken;
    }

    private void send(Map<UUID, Long> hints) throws SQLException {
        Connection open = connection == null ? DirectConnection.open(database) : connection;
        connection = open;
        try (PreparedStatement statement = open.prepareStatement(NOTIFY)) {
            Array payloads = open.createArrayOf("text", payloads(hints).toArray());
            statement.setArray(1, payloads);
            statement.executeQuery().close();
        }
    }

    /// A payload has to stay below 8,000 bytes.
    private static List<String> payloads(Map<UUID, Long> hints) {
        List<String> all = hints.entrySet().stream()
                .map(h -> h.getKey() + ":" + h.getValue())
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
