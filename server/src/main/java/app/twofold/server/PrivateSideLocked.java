package app.twofold.server;

/// What somebody keeps to themselves cannot be read or written from where they are signed in: the key is not at hand
/// there. Their password, their recovery code or another device of theirs opens it. What they share is not affected.
public final class PrivateSideLocked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PrivateSideLocked() {
        super("What this person keeps to themselves is locked here");
    }
}
