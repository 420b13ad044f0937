package app.twofold.server.archive;

import java.io.IOException;

/// A take-out was stopped by whoever watched it. What has been written so far is of no use.
public final class Stopped extends IOException {

    private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped");
    }
}
