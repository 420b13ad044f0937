package app.twofold.ui.kit;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whoever has made an account in this browser a moment ago: they have just typed their password, and are asked once
/// for nothing else before a recovery code is shown to them.
public final class Newcomer {

    /// How long somebody counts as one.
    static final Duration MOMENT = Duration.ofMinutes(15);

    private static final String ATTRIBUTE = "twofold.newcomer";

    private Newcomer() {}

    /// Somebody makes an account.
    public static void arrives(Instant now) {
        session().ifPresent(session -> session.setAttribute(ATTRIBUTE, now));
    }

    /// They have been asked.
    public static void isAsked() {
        session().ifPresent(session -> session.removeAttribute(ATTRIBUTE));
    }

    /// Whether somebody has, a moment ago, and has not been asked yet.
    public static boolean isHere(Instant now) {
        return session()
                .flatMap(session -> Optional.ofNullable((Instant) session.getAttribute(ATTRIBUTE)))
                .filter(arrived -> now.isBefore(arrived.plus(MOMENT)))
                .isPresent();
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
    }
}
