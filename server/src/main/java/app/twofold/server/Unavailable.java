package app.twofold.server;

/// The database did not answer. Whether the command took effect is not known; sending it again with the same id is
/// safe.
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unavailable(Throwable cause) {
        super(cause);
    }
}
