package app.twofold.server.start;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/// The database that the program works with: the operator's server if a URL is given, otherwise one of the program's
/// own in the data folder, which ends with the program.
public final class Database implements AutoCloseable {

    /// PostgreSQL's own starter hands the folder to a shell, between quotation marks.
    private static final Pattern UNQUOTED = Pattern.compile("[$`\"\\\\\n]");

    private final DatabaseAddress address;
    private final @Nullable EmbeddedDatabase embedded;
    private final @Nullable DataFolder folder;
    private final boolean throwAway;

    private Database(
            DatabaseAddress address,
            @Nullable EmbeddedDatabase embedded,
            @Nullable DataFolder folder,
            boolean throwAway) {
        this.address = address;
        this.embedded = embedded;
        this.folder = folder;
        this.throwAway = throwAway;
    }

    /// Finds or starts the database that `twofold.database.url` and `twofold.data` ask for. With `twofold.throw-away`
    /// the data folder begins empty and is emptied at the end.
    ///
    /// @throws StartRefused if there is none to be had
    public static Database open(Environment settings) {
        var url = url(settings);
        if (url == null) {
            var throwAway = settings.getProperty("twofold.throw-away", Boolean.class, false);
            return embedded(dataFolder(settings), throwAway);
        }
        var user = first(settings, "twofold.database.user", "spring.datasource.username");
        var password = first(settings, "twofold.database.password", "spring.datasource.password");
        var address = DatabaseAddress.parse(url.strip(), user, password);
        DatabaseProbe.awaitAnswer(address);
        return new Database(address, null, null, false);
    }

    /// The same while a program may be running on it, which goes on.
    ///
    /// @throws StartRefused if there is none to be had, or nothing has ever been started there
    public static Database beside(Environment settings) {
        if (url(settings) != null) {
            return open(settings);
        }
        var folder = dataFolder(settings);
        if (!EmbeddedDatabase.isIn(folder)) {
            throw new StartRefused("There is no Twofold in the data folder " + folder + "; --data names another one.");
        }
        return EmbeddedDatabase.running(folder)
                .map(address -> new Database(address, null, null, false))
                .orElseGet(() -> open(settings));
    }

    /// The folder for what must survive, as `twofold.data` says; in the user's home if it says nothing.
    ///
    /// @throws StartRefused if this system cannot name it
    public static Path dataFolder(Environment settings) {
        var given = settings.getProperty("twofold.data", "");
        try {
            return given.isBlank()
                    ? Path.of(System.getProperty("user.home"), ".local", "share", "twofold")
                    : Path.of(given).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new StartRefused(
                    "This system's language setting has no letters for the name of the data folder; start with LC_ALL=C.UTF-8,"
                            + " or choose another folder with --data.",
                    e);
        }
    }

    DatabaseAddress address() {
        return address;
    }

    /// What the program's configuration must say to reach this database.
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("spring.datasource.url", address.url());
        if (address.user() != null) {
            properties.put("spring.datasource.username", address.user());
        }
        if (address.password() != null) {
            properties.put("spring.datasource.password", address.password());
        }
        return properties;
    }

    /// A connection to it, for a command that works by itself.
    ///
    /// @throws SQLException if it does not let us in
    public Connection connect() throws SQLException {
        return address.connect();
    }

    /// Calls back, once, if the program's own server ends by itself. Of the operator's nothing is said: it may come
    /// back.
    public void onLoss(Runnable then) {
        if (embedded != null) {
            embedded.onLoss(then);
        }
    }

    /// Stops the program's own server; leaves the operator's alone.
    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
        if (folder != null) {
            if (throwAway) {
                folder.empty();
            }
            folder.close();
        }
    }

    private static Database embedded(Path path, boolean throwAway) {
        refuseUnusable(path);
        var folder = DataFolder.lock(path);
        try {
            if (throwAway) {
                EmbeddedDatabase.stopOrphan(folder);
                folder.empty();
            }
            var server = EmbeddedDatabase.start(folder);
            return new Database(server.address(), server, folder, throwAway);
        } catch (IOException e) {
            throw DataFolder.cannotBeWritten(path, e);
        }
    }

    /// @throws StartRefused if PostgreSQL cannot work in a folder of this name
    static void refuseUnusable(Path path) {
        if (UNQUOTED.matcher(path.toString()).find()) {
            throw new StartRefused("The embedded PostgreSQL cannot work in " + path
                    + ", because of a $, a `, a \" or a \\ in its name; choose another folder with --data.");
        }
    }

    /// Where the operator's own server is; nothing if the program is to have one of its own.
    static @Nullable String url(Environment settings) {
        return first(settings, "twofold.database.url", "spring.datasource.url");
    }

    private static @Nullable String first(Environment settings, String... names) {
        return Arrays.stream(names)
                .map(settings::getProperty)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
