package app.twofold.server.limit;

import java.io.IOException;

/// What is being sent comes too slowly to wait for it any longer.
public final class TooSlow extends IOException {

    private static final long serialVersionUID = 1L;

    TooSlow() {
        super("The body came too slowly, or stopped. Send it again over a better line.");
    }
}
