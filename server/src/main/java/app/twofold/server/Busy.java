package app.twofold.server;

/// Too much is going on for this right now. Nothing has changed; a little later it will work.
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Busy() {
        super("too much is going on right now");
    }
}
