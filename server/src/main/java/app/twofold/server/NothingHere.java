package app.twofold.server;

/// What a call is about is not there, or not the caller's: both answer alike.
public final class NothingHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingHere() {
        super("nothing here");
    }
}
