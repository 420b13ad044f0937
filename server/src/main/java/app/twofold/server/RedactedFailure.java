package app.twofold.server;

import org.jspecify.annotations.Nullable;

/// A failure as it may stand in the log: what kind it is and where it came from, with its causes, and without their
/// messages, since the message of an unforeseen failure may quote what somebody has written.
public final class RedactedFailure extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int MAX_CAUSES = 10;

    private RedactedFailure(Throwable failure, @Nullable Throwable cause) {
        super(failure.getClass().getName(), cause);
        setStackTrace(failure.getStackTrace());
    }

    public static RedactedFailure of(Throwable failure) {
        return of(failure, MAX_CAUSES);
    }

    private static RedactedFailure of(Throwable failure, int causesLeft) {
        Throwable cause = failure.getCause();
        return new RedactedFailure(failure, cause == null || causesLeft == 0 ? null : of(cause, causesLeft - 1));
    }
}
