package app.twofold.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/// Failures that nobody has foreseen, as the log holds them: where each comes from once in a while, and after that one
/// line for each, at most sixty a minute, so that nobody can fill the log by failing again and again.
public final class Unforeseen {

    private static final Cache<String, Boolean> LATELY = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    private static final List<String> GONE = List.of("Broken pipe", "Connection reset", "Connection was aborted");
    private static final int LINES_A_MINUTE = 60;
    private static final long MINUTE = 60_000_000_000L;

    private static long minute = System.nanoTime();
    private static int lines;

    private Unforeseen() {}

    /// @param what what has failed, without anybody's words
    public static void log(Logger log, String what, Throwable failure) {
        String place = place(failure);
        if (LATELY.asMap().putIfAbsent(place, true) == null) {
            log.error(what, RedactedFailure.of(failure));
        } else if (isRoomForALine(System.nanoTime())) {
            log.error("{}, as before: {}", what, place);
        }
    }

    /// Something that came from outside and that no client of ours sends: one line for each place where it was noticed,
    /// and no more for ten minutes.
    ///
    /// @param what what came, without anybody's words
    public static void odd(Logger log, String what, Throwable noticed) {
        String place = place(noticed);
        if (LATELY.asMap().putIfAbsent(place, true) == null) {
            log.warn("{}: {}", what, place);
        }
    }

    /// Whether this, or what it comes from, is only that somebody has left before the answer was there.
    public static boolean isSomebodyGone(Throwable failure) {
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof AsyncRequestNotUsableException
                    || e.getClass().getSimpleName().equals("ClientAbortException")
                    || (e instanceof IOException && isCutOff(e.getMessage()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCutOff(@Nullable String message) {
        return message != null && GONE.stream().anyMatch(message::startsWith);
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
