package app.twofold.server.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// What the database itself says it holds. Nobody keeps a list of the tables by hand, so none is forgotten.
final class Catalogue {

    /// What an extension has brought along comes with it again.
    private static final String COLUMNS = """
            select c.relname, a.attname
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
            left join pg_attribute a
                on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relkind = 'r' and not exists (
                select from pg_depend d
                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            order by c.relname, a.attnum""";

    private static final String REFERENCES = """
            select c.relname, other.relname
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
            join pg_class other on other.oid = k.confrelid
            where k.contype = 'f' and k.conrelid <> k.confrelid""";

    private static final String SEQUENCES = """
            select sequencename, last_value from pg_sequences where schemaname = current_schema()
            order by sequencename""";

    private static final String SCHEMA = """
            select version from flyway_schema_history where success and version is not null
            order by installed_rank desc limit 1""";

    private static final String OTHERS = """
            select exists (
                select from pg_stat_activity
                where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
                    and backend_type = 'client backend')""";

    /// The server takes note a little late of who has gone.
    private static final Duration GOING = Duration.ofSeconds(2);

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private static final String VERSIONS = "flyway_schema_history";
    private static final Set<String> PEOPLE = Set.of("person", "event");

    private Catalogue() {}

    /// Every table, each after those that its rows refer to.
    static List<Table> tables(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, Set<String>> references = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    List<String> those = columns.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>());
                    if (rows.getString(2) != null) {
                        those.add(rows.getString(2));
                    }
                }
            }
            try (ResultSet rows = statement.executeQuery(REFERENCES)) {
                while (rows.next()) {
                    references
                            .computeIfAbsent(rows.getString(1), _ -> new HashSet<>())
                            .add(rows.getString(2));
                }
            }
        }
        return inOrder(columns, references);
    }

    private static List<Table> inOrder(Map<String, List<String>> columns, Map<String, Set<String>> references) {
        List<Table> ordered = new ArrayList<>();
        Set<String> left = new HashSet<>(columns.keySet());
        while (!left.isEmpty()) {
            List<String> next = columns.keySet().stream()
                    .filter(left::contains)
                    .filter(name ->
                            references.getOrDefault(name, Set.of()).stream().noneMatch(left::contains))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("These tables refer to each other in a circle: " + left);
            }
            next.forEach(name -> ordered.add(new Table(name, List.copyOf(columns.getOrDefault(name, List.of())))));
            next.forEach(left::remove);
        }
        return ordered;
    }

    /// Every sequence, with the number that it gave last.
    static Map<String, OptionalLong> sequences(Connection connection) throws SQLException {
        Map<String, OptionalLong> sequences = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SEQUENCES)) {
            while (rows.next()) {
                long last = rows.getLong(2);
                sequences.put(rows.getString(1), rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(last));
            }
        }
        return sequences;
    }

    /// The version of Twofold's tables; empty if there are none.
    static Optional<String> schema(Connection connection) throws SQLException {
        if (tables(connection).stream().noneMatch(table -> table.name().equals(VERSIONS))) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SCHEMA)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    /// Whether nobody has an account there, and nothing has happened.
    static boolean isWithoutPeople(Connection connection) throws SQLException {
        for (Table table : tables(connection)) {
            if (PEOPLE.contains(table.name()) && hasRows(connection, table)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasRows(Connection connection, Table table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select exists (select from " + table.quoted() + ")")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    /// Whether somebody else stays signed in to this database as the same user, such as a program that runs.
    static boolean isInUse(Connection connection) throws SQLException {
        long end = System.nanoTime() + GOING.toNanos();
        boolean isInUse = othersAreThere(connection);
        while (isInUse && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            isInUse = othersAreThere(connection);
        }
        return isInUse;
    }

    private static boolean othersAreThere(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(OTHERS)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
