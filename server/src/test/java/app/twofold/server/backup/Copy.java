package app.twofold.server.backup;

import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.key.MasterKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// A copy of Twofold that whoever runs it has: a data folder, and a database of their own under a user who owns it and
/// no more.
record Copy(Path data, Database database, Map<String, Object> more) {

    static final String MIGRATIONS = "classpath:db/migration";

    /// With a database that is empty.
    static Copy empty(Path data) {
        Database made = TestPostgres.freshDatabase();
        String name = made.url().replaceFirst(".*/([^/?]+).*", "$1");
        String user = "keeper_" + name;
        made.run("create role " + user + " login password 'secret'");
        made.run("alter database " + name + " owner to " + user);
        return new Copy(data, new Database(made.url(), user, "secret"), Map.of());
    }

    /// With a database that has Twofold's tables, a master key in the data folder, and one person.
    static Copy started(Path data) throws SQLException {
        Copy copy = empty(data);
        copy.start(copy.database);
        return copy;
    }

    Copy with(String setting, Object value) {
        Map<String, Object> all = new HashMap<>(more);
        all.put(setting, value);
        return new Copy(data, database, all);
    }

    /// Whether a program starts here makes no difference to tables.
    void start(Database place) throws SQLException {
        Flyway.configure()
                .dataSource(place.url(), place.user(), place.password())
                .locations(more.getOrDefault("spring.flyway.locations", MIGRATIONS)
                        .toString()
                        .split(","))
                .load()
                .migrate();
        MasterKey master = MasterKey.in(data.resolve("master-key.json"), () -> false);
        try (Connection connection = place.connect();
                PreparedStatement add = connection.prepareStatement("insert into seal_key values ('seal', ?)")) {
            add.setBytes(1, wrapped(master));
            add.execute();
        }
        place.run(somebody());
    }

    private static byte[] wrapped(MasterKey master) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    master.aead(),
                    "seal".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A row that refers to another, and letters that PostgreSQL writes down in a way of its own.
    static String somebody() {
        UUID person = UUID.randomUUID();
        return """
                insert into person (person_id, email, password, password_changed_at, settings)
                values ('%1$s', '\\x%2$s', E'a\\tb\\n\\\\N\\u00e4', '2026-03-29 02:30:00.123456+02', '\\x00ff0a5c');
                insert into sign_in_failure values ('%1$s', 3, '2026-10-25 02:30:00+01')""".formatted(person, person.toString().replace("-", ""));
    }

    String backup(Path file) {
        return Backup.run(settings("twofold.backup", file), TestClock.at("2026-11-30T08:25:26Z"));
    }

    String restore(Path file) {
        return Restore.run(settings("twofold.restore", file));
    }

    StandardEnvironment settings(String command, Path file) {
        Map<String, Object> all = new HashMap<>(Map.of(
                command,
                file.toString(),
                "twofold.data",
                data.toString(),
                "spring.datasource.url",
                "",
                "twofold.database.url",
                database.url(),
                "twofold.database.user",
                database.user(),
                "twofold.database.password",
                database.password()));
        all.putAll(more);
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new MapPropertySource("given", all));
        return settings;
    }

    Map<String, List<String>> rows() throws SQLException {
        return rows(database);
    }

    /// Every row of every table, as PostgreSQL shows it.
    static Map<String, List<String>> rows(Database database) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Connection connection = database.connect()) {
            for (String table :
                    ask(connection, "select table_name from information_schema.tables where table_schema = 'public'")) {
                all.put(table, ask(connection, "select t::text from " + table + " t order by 1"));
            }
        }
        return all;
    }

    private static List<String> ask(Connection connection, String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
