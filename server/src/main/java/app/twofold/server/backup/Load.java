package app.twofold.server.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// Brings what [Dump] has written into a database that has the same tables, in the transaction of its caller.
final class Load {

    private final Connection connection;
    private final DataInputStream in;
    private final List<String> leftOut = new ArrayList<>();

    Load(Connection connection, InputStream in) {
        this.connection = connection;
        this.in = new DataInputStream(in);
    }

    /// Puts it in place of all that is there.
    Amount read() throws SQLException, IOException {
        List<Table> tables = Catalogue.tables(connection);
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables.reversed()) {
                statement.executeUpdate("delete from " + table.quoted());
            }
        }
        Map<String, Table> byName = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
        int count = 0;
        long rows = 0;
        while (in.readBoolean()) {
            Table table = table();
            if (byName.containsKey(table.name())) {
                rows += fill(table);
                count++;
            } else {
                leaveOut(table);
            }
        }
        readSequences();
        return new Amount(count, rows);
    }

    /// The tables that are not Twofold's, which somebody made beside them; nothing if there are none.
    String aboutLeftOut() {
        return leftOut.isEmpty() ? "" : "\nLeft out, because it is not Twofold's: " + String.join(", ", leftOut) + ".";
    }

    private Table table() throws IOException {
        String name = in.readUTF();
        int columns = in.readInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            names.add(in.readUTF());
        }
        return new Table(name, names);
    }

    private long fill(Table table) throws SQLException, IOException {
        long rows;
        try (InputStream pieces = Pieces.from(in)) {
            rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), pieces);
        }
        if (rows != in.readLong()) {
            throw new IllegalStateException("Not every row of " + table.name() + " has arrived");
        }
        return rows;
    }

    private void leaveOut(Table table) throws IOException {
        Pieces.from(in).close();
        in.readLong();
        leftOut.add(table.name());
    }

    private void readSequences() throws SQLException, IOException {
        Map<String, ?> known = Catalogue.sequences(connection);
        try (PreparedStatement set =
                connection.prepareStatement("select setval(format('%I.%I', current_schema(), ?::text)::regclass, ?)")) {
            while (in.readBoolean()) {
                String name = in.readUTF();
                set.setString(1, name);
                set.setLong(2, in.readLong());
                if (known.containsKey(name)) {
                    set.execute();
                }
            }
        }
    }
}
