package app.twofold.server.account;

import app.twofold.server.account.device.CookieNames;
import app.twofold.server.account.device.DeviceCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/// Signing in and out by browser, for the chain of security filters that serves the screens.
///
/// The form posts `username` (the email address), `password`, the CSRF token (`_csrf`), and optionally `stay`, to
/// `/login`. A failure leads back to `/sign-in?error`, or to `/sign-in?later=SECONDS` after too many attempts, or to
/// `/sign-in?expired` if the form was too old. `POST /logout` signs out.
@Component
public class SignInForm {

    /// Where the form is posted.
    public static final String PATH = "/login";

    /// The screen that shows the form.
    public static final String PAGE = "/sign-in";

    private final PasswordProvider passwords;
    private final ProvenProvider proven;
    private final DeviceCookie cookie;
    private final CookieNames names;

    SignInForm(PasswordProvider passwords, ProvenProvider proven, DeviceCookie cookie, CookieNames names) {
        this.passwords = passwords;
        this.proven = proven;
        this.cookie = cookie;
        this.names = names;
    }

    /// Adds signing in, staying signed in and signing out. Call it before the configurer of
    /// the screens, which names the sign-in page.
    public HttpSecurity applyTo(HttpSecurity http) {
        HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
        return http.authenticationProvider(passwords)
                .authenticationProvider(proven)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .addFilterBefore(formToken(tokens), CsrfFilter.class)
                .formLogin(form -> form.loginPage(PAGE).loginProcessingUrl(PATH).failureHandler(SignInForm::failed))
                .rememberMe(remember -> remember.rememberMeServices(cookie).key("device"))
                .logout(logout -> logout.addLogoutHandler(cookie).deleteCookies(names.session()))
                .headers(AbstractHttpConfigurer::disable);
    }

    /// Screens may leave the sign-in form out of their own check, so it has one that nothing can switch off.
    private static CsrfFilter formToken(HttpSessionCsrfTokenRepository tokens) {
        CsrfFilter filter = new CsrfFilter(tokens);
        filter.setBeanName("signInFormToken");
        filter.setRequireCsrfProtectionMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        filter.setAccessDeniedHandler((request, response, _) -> redirect(request, response, "expired"));
        return filter;
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SignInLater later) {
            String seconds = Long.toString(later.delay().toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
            redirect(request, response, "later=" + seconds);
        } else {
            redirect(request, response, "error");
        }
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String reason)
            throws IOException {
        response.sendRedirect(request.getContextPath() + PAGE + "?" + reason);
    }
}
