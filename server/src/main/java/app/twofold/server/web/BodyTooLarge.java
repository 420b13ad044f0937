package app.twofold.server.web;

import java.io.IOException;

/// A body is longer than a call may be.
final class BodyTooLarge extends IOException {

    static final String SENTENCE = "The body is larger than it may be.";

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super(SENTENCE);
    }
}
