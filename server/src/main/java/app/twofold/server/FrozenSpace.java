package app.twofold.server;

/// The space is frozen, because one of the two has left it: nothing is made in it.
public final class FrozenSpace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FrozenSpace() {
        super("the space is frozen");
    }
}
