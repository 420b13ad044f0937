package app.twofold.server.limit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One line for every try that was refused: what it was and the network address that it came from, for a program that
/// bans such addresses. No line says about whom it was. A storm makes no more than some lines a second.
final class RefusalLog {

    private static final Logger LOG = LoggerFactory.getLogger("app.twofold.refused");
    private static final int LINES_A_SECOND = 20;
    private static final long SECOND = 1_000_000_000;

    private long since = System.nanoTime();
    private int lines;

    /// @param kind for example "sign-in.wrong"
    void add(String kind) {
        String from = Client.address();
        if (mayWrite(System.nanoTime())) {
            LOG.warn("{} from {}", kind, from);
        }
    }

    private synchronized boolean mayWrite(long now) {
        if (now - since > SECOND) {
            since = now;
            lines = 0;
        }
        return lines++ < LINES_A_SECOND;
    }
}
