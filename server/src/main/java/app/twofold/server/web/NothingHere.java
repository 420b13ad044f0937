package app.twofold.server.web;

import org.springframework.http.ProblemDetail;

/// What a call is about is not there, or not the caller's: both answer alike.
public final class NothingHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingHere() {
        super("nothing here");
    }

    static ProblemDetail problem() {
        return Problems.of(ProblemCode.NOTHING_HERE, "There is nothing here.");
    }
}
