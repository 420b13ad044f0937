package app.twofold.server.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.postgresql.PGConnection;

/// Everything that a database holds, as PostgreSQL itself writes it down, at one moment: what others write meanwhile is
/// not in it, and they do not wait.
final class Dump {

    private final Connection connection;

    private Dump(Connection connection) {
        this.connection = connection;
    }

    /// Sees the database as it is now, whatever happens to it.
    static Dump of(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return new Dump(connection);
    }

    Optional<String> schema() throws SQLException {
        return Catalogue.schema(connection);
    }

    /// Writes it all.
    Amount write(DataOutputStream out) throws SQLException, IOException {
        List<Table> tables = Catalogue.tables(connection);
        long rows = 0;
        for (Table table : tables) {
            rows += write(table, out);
        }
        out.writeBoolean(false);
        Map<String, OptionalLong> sequences = Catalogue.sequences(connection);
        for (Map.Entry<String, OptionalLong> sequence : sequences.entrySet()) {
            if (sequence.getValue().isPresent()) {
                out.writeBoolean(true);
                out.writeUTF(sequence.getKey());
                out.writeLong(sequence.getValue().getAsLong());
            }
        }
        out.writeBoolean(false);
        return new Amount(tables.size(), rows);
    }

    private long write(Table table, DataOutputStream out) throws SQLException, IOException {
        out.writeBoolean(true);
        out.writeUTF(table.name());
        out.writeInt(table.columns().size());
        for (String column : table.columns()) {
            out.writeUTF(column);
        }
        long rows;
        try (OutputStream pieces = Pieces.to(out)) {
            rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), pieces);
        }
        out.writeLong(rows);
        return rows;
    }
}
