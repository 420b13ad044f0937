package app.twofold.server.takeout;

/// Too much time has passed since the password was given. Nothing has been written.
public final class PermitOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PermitOver() {
        super("the permit is over");
    }
}
