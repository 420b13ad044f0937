package app.twofold.server.log;

import app.twofold.server.RedactedFailure;
import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A failure in a log entry, as `%ex` in a pattern: what kinds of failure and where they came from. Their messages may
/// quote what somebody has written and are left out, but for those of connections, which name machines, and of our own
/// [RedactedFailure], which names a kind.
public final class QuietFailure extends ThrowableProxyConverter {

    private static final List<String> KEPT = List.of("java.net.", "javax.net.", RedactedFailure.class.getName());

    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        return super.throwableProxyToString(new Quiet(failure));
    }

    private record Quiet(IThrowableProxy failure) implements IThrowableProxy {

        @Override
        public @Nullable String getMessage() {
            return KEPT.stream().anyMatch(getClassName()::startsWith) ? failure.getMessage() : null;
        }

        /// What is printed: the kind alone, unless there is a message to keep.
        @Override
        public String getOverridingMessage() {
            String message = getMessage();
            return message == null ? getClassName() : getClassName() + ": " + message;
        }

        @Override
        public String getClassName() {
            return failure.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return failure.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return failure.getCommonFrames();
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // a failure that is its own cause
        public @Nullable IThrowableProxy getCause() {
            IThrowableProxy cause = failure.getCause();
            return cause == null || cause == failure ? null : new Quiet(cause);
        }

        @Override
        public IThrowableProxy[] getSuppressed() {
            IThrowableProxy[] suppressed = failure.getSuppressed();
            return suppressed == null
                    ? new IThrowableProxy[0]
                    : Arrays.stream(suppressed).map(Quiet::new).toArray(IThrowableProxy[]::new);
        }

        @Override
        public boolean isCyclic() {
            return failure.isCyclic();
        }
    }
}
