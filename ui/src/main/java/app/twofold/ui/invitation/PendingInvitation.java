package app.twofold.ui.invitation;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/// The invitation that a visitor has opened and has not answered yet. Lives in their browser session, so that it
/// survives signing up and signing in.
final class PendingInvitation {

    private static final String KEY = "twofold.invitation";

    private PendingInvitation() {}

    static void keep(String secret) {
        VaadinSession.getCurrent().getSession().setAttribute(KEY, secret);
    }

    static Optional<String> secret() {
        return Optional.ofNullable(
                (String) VaadinSession.getCurrent().getSession().getAttribute(KEY));
    }

    static void forget() {
        VaadinSession.getCurrent().getSession().removeAttribute(KEY);
    }
}
