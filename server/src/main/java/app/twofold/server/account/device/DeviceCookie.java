package app.twofold.server.account.device;

import app.twofold.server.SignedInToken;
import app.twofold.server.account.device.Devices.IssuedToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/// Keeps a browser signed in beyond its session, so that a restart of the server or of the browser costs nobody
/// what they are writing. The cookie holds the token of a device; signing out revokes it.
///
/// The sign-in form's field `stay` decides how long: without it the browser forgets the cookie when it is closed, and
/// the device ends soon after its last use.
@Component
public class DeviceCookie implements RememberMeServices, LogoutHandler {

    private static final String STAY = "stay";
    private static final Duration AS_LONG_AS_THE_BROWSER = Duration.ofSeconds(-1);

    private final Devices devices;
    private final BrowserSessions sessions;
    private final KnownBrowsers known;
    private final CookieNames names;

    DeviceCookie(Devices devices, BrowserSessions sessions, KnownBrowsers known, CookieNames names) {
        this.devices = devices;
        this.sessions = sessions;
        this.known = known;
        this.names = names;
    }

    /// Whether a form asks to stay signed in. A box that is not ticked is not sent at all.
    public static boolean asksToStay(HttpServletRequest form) {
        String stay = form.getParameter(STAY);
        return stay != null && !stay.equals("false");
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> token = token(request);
        Optional<SignedInToken> signedIn = token.flatMap(t -> devices.signIn(t, true));
        signedIn.ifPresent(s -> sessions.bind(request.getSession(), s.device()));
        if (token.isPresent() && signedIn.isEmpty()) {
            Cookies.forget(request, response, names.device(request));
        }
        return signedIn.orElse(null);
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication success) {
        if (success instanceof SignedInToken signedIn && signedIn.getDetails() instanceof IssuedToken issued) {
            signedIn.setDetails(null);
            token(request).flatMap(t -> devices.signIn(t, true)).ifPresent(this::revoke);
            sessions.bind(request.getSession(), issued.device());
            Newcomer.signsIn(request.getSession());
            known.remember(request, response, signedIn.getPrincipal().id());
            Duration age = asksToStay(request) ? Devices.LIFE : AS_LONG_AS_THE_BROWSER;
            Cookies.write(request, response, names.device(request), issued.token(), age);
        }
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // A wrong password says nothing about whoever was signed in before.
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication current) {
        token(request).flatMap(t -> devices.signIn(t, true)).ifPresent(this::revoke);
        if (current instanceof SignedInToken signedIn) {
            revoke(signedIn);
        }
        Cookies.forget(request, response, names.device(request));
    }

    private void revoke(SignedInToken signedIn) {
        devices.revoke(signedIn.getPrincipal(), signedIn.device());
    }

    private Optional<String> token(HttpServletRequest request) {
        return Cookies.read(request, names.device(request));
    }
}
