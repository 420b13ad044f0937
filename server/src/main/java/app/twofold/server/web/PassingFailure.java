package app.twofold.server.web;

import app.twofold.server.Busy;
import app.twofold.server.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Failures that are over in a moment: the database does not answer, or too much is going on.
public final class PassingFailure {

    private PassingFailure() {}

    /// Whether a failure is one, whatever it is wrapped in.
    public static boolean is(Throwable failure) {
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof Unavailable
                    || e instanceof Busy
                    || e instanceof DataAccessException
                    || e instanceof TransactionException) {
                return true;
            }
        }
        return false;
    }
}
