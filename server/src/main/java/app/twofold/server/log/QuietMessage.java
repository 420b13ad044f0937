package app.twofold.server.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.MessageFormatter;

/// The message of a log entry, as `%m` in a pattern. What a library fills into its messages may be what somebody has
/// written, so of a library's values only numbers and the like are kept, and what its message quotes of a failure is
/// left out. Our own entries stay as they are.
public final class QuietMessage extends MessageConverter {

    static final String LEFT_OUT = "…";

    private static final String OURS = "app.twofold.";
    private static final int SHORTEST_QUOTE = 4;

    @Override
    public String convert(ILoggingEvent event) {
        if (event.getLoggerName().startsWith(OURS)) {
            return super.convert(event);
        }
        String message = filled(event);
        IThrowableProxy failure = event.getThrowableProxy();
        while (failure != null) {
            String said = failure.getMessage();
            if (said != null && said.length() >= SHORTEST_QUOTE) {
                message = message.replace(said, LEFT_OUT);
            }
            failure = failure.getCause();
        }
        return message;
    }

    private static String filled(ILoggingEvent event) {
        @Nullable Object[] values = event.getArgumentArray();
        if (values == null) {
            return event.getMessage();
        }
        Object[] kept = Arrays.stream(values).map(QuietMessage::kept).toArray();
        return MessageFormatter.basicArrayFormat(event.getMessage(), kept);
    }

    private static Object kept(@Nullable Object value) {
        return switch (value) {
            case Number number -> number;
            case Boolean flag -> flag;
            case Enum<?> name -> name;
            case UUID id -> id;
            case TemporalAmount span -> span;
            case Class<?> type -> type.getName();
            case null, default -> LEFT_OUT;
        };
    }
}
