package app.twofold.server.sql;

import app.twofold.server.Unavailable;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/// Tells the failures of the database apart by their SQLSTATE.
public final class SqlFailure {

    private static final String UNIQUE_VIOLATION = "23505";

    /// Connection, resources, operator intervention, system, and a standby that may not write.
    private static final Set<String> OUTAGES = Set.of("08", "53", "57", "58", "25");

    private SqlFailure() {}

    public static boolean isCollision(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState());
    }

    /// Whether the database, not the statement, is at fault: whether the statement took effect is not known.
    public static boolean isOutage(SQLException e) {
        String state = e.getSQLState();
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || (state != null && state.length() == 5 && OUTAGES.contains(state.substring(0, 2)));
    }

    public static RuntimeException of(SQLException e) {
        return isOutage(e) ? new Unavailable(e) : new IllegalStateException("The database refuses a statement", e);
    }
}
