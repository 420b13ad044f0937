package app.twofold.server.archive;

import app.twofold.domain.Refusal;

/// The rules refuse a past, because something has happened in the space meanwhile. Nothing has come in.
public final class NotOffered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal reason;

    NotOffered(Refusal reason) {
        super(reason.getClass().getSimpleName());
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
