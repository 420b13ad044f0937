package app.twofold.server.account.registration;

/// Whoever asks for an account may not make one here, or not without an invitation that is open. Says nothing of
/// whether their address is known.
public final class NotAdmitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Registration registration;

    NotAdmitted(Registration registration) {
        super("no account is made");
        this.registration = registration;
    }

    /// Who may make one.
    public Registration registration() {
        return registration;
    }
}
