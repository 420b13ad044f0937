package app.twofold.server.live;

import app.twofold.server.Unavailable;
import app.twofold.server.stream.Streams;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears other nodes' hints on the one LISTEN connection of this node. Whatever was said while it was not listening
/// is made up for by comparing with the database.
final class HintListener extends Chore {

    private static final Logger LOG = LoggerFactory.getLogger(HintListener.class);
    private static final int PATIENCE_MS = 500;
    private static final int QUIET_ROUNDS = 20;
    private static final int FIRST_BACK_OFF_MS = 100;
    private static final int LAST_BACK_OFF_MS = 5_000;

    private final DataSource database;
    private final Streams<?, ?, ?, ?> streams;
    private int backOffMs = FIRST_BACK_OFF_MS;

    HintListener(DataSource database, Streams<?, ?, ?, ?> streams) {
        super("hint-listener");
        this.database = database;
        this.streams = streams;
    }

    @Override
    void once() {
        try (Connection connection = DirectConnection.open(database)) {
            run(connection, "listen " + HintSender.CHANNEL);
            streams.doubtAll();
            backOffMs = FIRST_BACK_OFF_MS;
            listen(connection);
        } catch (SQLException | Unavailable e) {
            if (!isClosed()) {
                LOG.info(
                        "Other nodes are not heard for the moment ({})",
                        e.getClass().getSimpleName());
                pause(backOffMs);
                backOffMs = Math.min(LAST_BACK_OFF_MS, 2 * backOffMs);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection driver = connection.unwrap(PGConnection.class);
        int quiet = 0;
        while (!isClosed()) {
            PGNotification @Nullable [] heard = driver.getNotifications(PATIENCE_MS);
            quiet = heard == null || heard.length == 0 ? quiet + 1 : 0;
            if (heard != null) {
                for (PGNotification notification : heard) {
                    take(notification.getParameter());
                }
            }
            if (quiet >= QUIET_ROUNDS) {
                run(connection, "select 1");
                quiet = 0;
            }
        }
    }

    private void take(String payload) {
        for (String hint : payload.split(" ", -1)) {
            int colon = hint.indexOf(':');
            try {
                take(UUID.fromString(hint.substring(0, colon)), Long.parseLong(hint.substring(colon + 1)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
                LOG.warn("A hint of {} characters makes no sense", hint.length());
            }
        }
    }

    private void take(UUID stream, long seq) {
        if (seq < 0) {
            streams.erasedElsewhere(stream, -seq);
        } else {
            streams.hint(stream, seq);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    void end() {}
}
