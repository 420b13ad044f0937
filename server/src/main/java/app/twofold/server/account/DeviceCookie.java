package app.twofold.server.account;

import app.twofold.server.SignedInToken;
import app.twofold.server.account.Devices.IssuedToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Keeps a browser signed in beyond its session, so that a restart of the server or of the browser costs nobody
/// what they are writing. The cookie holds the token of a device; signing out revokes it.
///
/// The sign-in form's field `stay` decides how long: with `stay=false` the browser forgets the cookie when it is
/// closed.
@Component
class DeviceCookie implements RememberMeServices, LogoutHandler {

    static final String NAME = "twofold-device";

    private final Devices devices;
    private final BrowserSessions sessions;

    DeviceCookie(Devices devices, BrowserSessions sessions) {
        this.devices = devices;
        this.sessions = sessions;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> token = token(request);
        Optional<SignedInToken> signedIn = token.flatMap(t -> devices.signIn(t, true));
        signedIn.ifPresent(s -> sessions.bind(request.getSession(), s.device()));
        if (token.isPresent() && signedIn.isEmpty()) {
            forget(request, response);
        }
        return signedIn.orElse(null);
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication success) {
        if (success instanceof SignedInToken signedIn && signedIn.getDetails() instanceof IssuedToken issued) {
            signedIn.setDetails(null);
            token(request).flatMap(t -> devices.signIn(t, true)).ifPresent(this::revoke);
            sessions.bind(request.getSession(), issued.device());
            boolean stay = !"false".equals(request.getParameter("stay"));
            set(request, response, issued.token(), stay ? Devices.LIFE : Duration.ofSeconds(-1));
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
        forget(request, response);
    }

    private void revoke(SignedInToken signedIn) {
        devices.revoke(signedIn.getPrincipal(), signedIn.device());
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    private static void forget(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(request.getContextPath() + "/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
