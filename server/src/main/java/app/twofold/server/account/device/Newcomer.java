package app.twofold.server.account.device;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whoever has made an account in a browser a moment ago and has signed in there with its password since. They are
/// shown a recovery code without typing the password once more, and are asked whether they want one a single time.
/// To open the page for making accounts where somebody is signed in makes nobody one: it takes the sign-in that
/// follows.
public final class Newcomer {

    /// How long somebody counts as one.
    public static final Duration MOMENT = Duration.ofMinutes(15);

    private static final String ATTRIBUTE = "twofold.newcomer";

    private Newcomer() {}

    private record Arrived(Instant at, boolean hasSignedIn) implements Serializable {}

    /// An account is made in this browser.
    public static void arrives(HttpSession session, Instant now) {
        session.setAttribute(ATTRIBUTE, new Arrived(now, false));
    }

    /// Somebody has signed in with a password in this browser.
    static void signsIn(HttpSession session) {
        arrived(session).ifPresent(arrived -> session.setAttribute(ATTRIBUTE, new Arrived(arrived.at(), true)));
    }

    /// They have been asked.
    public static void isAsked(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    /// Whether this browser is a newcomer's who has not been asked yet.
    public static boolean isHere(HttpSession session, Instant now) {
        return arrived(session)
                .filter(arrived ->
                        arrived.hasSignedIn() && now.isBefore(arrived.at().plus(MOMENT)))
                .isPresent();
    }

    private static Optional<Arrived> arrived(HttpSession session) {
        return Optional.ofNullable((Arrived) session.getAttribute(ATTRIBUTE));
    }
}
