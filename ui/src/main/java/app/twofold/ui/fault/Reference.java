package app.twofold.ui.fault;

import app.twofold.server.Unforeseen;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Connects what a person saw with what the log says.
final class Reference {

    private static final Logger LOG = LoggerFactory.getLogger(Reference.class);

    private Reference() {}

    /// Logs an error once, without what its message may quote.
    ///
    /// @return the reference that the log entry carries
    static String log(Throwable error) {
        String reference =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        Unforeseen.log(LOG, "Unexpected error, reference " + reference, error);
        return reference;
    }
}
