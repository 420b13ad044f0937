package app.twofold.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.slf4j.Logger;

/// Failures that nobody has foreseen, as the log holds them: where each comes from once in a while, and after that one
/// line for each, at most sixty a minute, so that nobody can fill the log by failing again and again.
public final class Unforeseen {

    private static final Cache<String, Boolean> LATELY = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    private static final int LINES_A_MINUTE = 60;
    private static final long MINUTE = 60_000_000_000L;

    private static long minute = System.nanoTime();
    private static int lines;

    private Unforeseen() {}

    /// @param what what has failed, without anybody's words
    public static void log(Logger log, String what, Throwable failure) {
        String place = place(failure);
        if (LATELY.asMap().putIfAbsent(place, true) == null) {
            log.error(what, Wordless.of(failure));
        } else if (isRoomForALine(System.nanoTime())) {
            log.error("{}, as before: {}", what, place);
        }
    }

    private static synchronized boolean isRoomForALine(long now) {
        if (now - minute > MINUTE) {
            minute = now;
            lines = 0;
        }
        return lines++ < LINES_A_MINUTE;
    }

    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
