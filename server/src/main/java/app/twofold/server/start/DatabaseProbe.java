package app.twofold.server.start;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/// Asks the operator's database whether it is there, so that a wrong address ends in a sentence and not in a
/// page of exceptions.
final class DatabaseProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /// Wrong user or password, no such database, and a sign-in that the server rejects.
    private static final List<String> REFUSALS = List.of("28", "3D", "08004");

    private DatabaseProbe() {}

    /// Waits for a server that is still starting.
    ///
    /// @throws StartRefused if it does not answer in 30 seconds, or answers that it will not let us in
    static void awaitAnswer(DatabaseAddress address) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var first = true; true; first = false) {
            try (var connection = DriverManager.getConnection(address.url(), signIn(address))) {
                connection.isValid(5);
                return;
            } catch (SQLException e) {
                if (refusesUs(e) || System.nanoTime() > deadline) {
                    throw new StartRefused(sentence(address, e), e);
                }
            }
            if (first) {
                System.out.println("Waiting for the database at " + address.shown() + ".");
            }
            pause(address);
        }
    }

    private static boolean refusesUs(SQLException e) {
        var state = e.getSQLState();
        return state != null && REFUSALS.stream().anyMatch(state::startsWith);
    }

    private static String sentence(DatabaseAddress address, SQLException e) {
        return refusesUs(e)
                ? "The database at " + address.shown() + " refuses this user, password or database name."
                : "The database at " + address.shown() + " does not answer.";
    }

    private static Properties signIn(DatabaseAddress address) {
        var properties = new Properties();
        if (address.user() != null) {
            properties.setProperty("user", address.user());
        }
        if (address.password() != null) {
            properties.setProperty("password", address.password());
        }
        properties.setProperty("connectTimeout", "5");
        return properties;
    }

    private static void pause(DatabaseAddress address) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The wait for the database at " + address.shown() + " was interrupted.", e);
        }
    }
}
