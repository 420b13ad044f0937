package app.twofold.server.web;

import java.io.IOException;

/// A body is longer than a call may be.
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    /// @param max how many bytes it may have
    BodyTooLarge(int max) {
        super(sentence(max));
    }

    static String sentence(int max) {
        return "The body is larger than " + max / 1024 + " KiB.";
    }
}
