package app.twofold.server.invitation;

/// The couple has both its partners; there is nobody to invite.
public final class AlreadyComplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyComplete() {
        super("both seats are taken");
    }
}
