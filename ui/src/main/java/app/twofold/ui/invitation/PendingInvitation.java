package app.twofold.ui.invitation;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/// The invitation that a visitor has opened and has not answered yet. Lives in their browser session, so that it
/// survives signing up and signing in.
final class PendingInvitation {

    private static final String KEY = "twofold.invitation";
    private static final String WAITING = "twofold.invitation.waiting";

    private PendingInvitation() {}

    static void keep(String secret) {
        VaadinSession.getCurrent().getSession().setAttribute(KEY, secret);
    }

    static Optional<String> secret() {
        return Optional.ofNullable(
                (String) VaadinSession.getCurrent().getSession().getAttribute(KEY));
    }

    /// Keeps it for somebody who makes an account or signs in first.
    static void keepUntilSignedIn(String secret) {
        keep(secret);
        VaadinSession.getCurrent().getSession().setAttribute(WAITING, true);
    }

    /// Whether it was kept for now. Says so once.
    static boolean takeUp() {
        var session = VaadinSession.getCurrent().getSession();
        boolean waits = session.getAttribute(WAITING) != null;
        session.removeAttribute(WAITING);
        return waits;
    }

    static void forget() {
        VaadinSession.getCurrent().getSession().removeAttribute(KEY);
    }
}
