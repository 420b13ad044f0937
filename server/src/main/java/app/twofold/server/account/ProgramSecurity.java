package app.twofold.server.account;

import app.twofold.server.SignedInToken;
import app.twofold.server.account.device.DeviceCookie;
import app.twofold.server.account.device.Devices;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/// Who may call what over REST and WebSocket: by bearer token, or by a signed-in browser session with CSRF
/// protection. Whoever is not signed in gets 401, never a redirect.
@Configuration(proxyBeanMethods = false)
class ProgramSecurity {

    private static final String[] OPEN_POSTS = {
        "/api/v1/people",
        "/api/v1/tokens",
        "/api/v1/recovery",
        "/api/v1/invitations/preview",
        "/api/v1/invitations/decline"
    };

    private static final String[] DOCUMENTS = {"/api/*", "/api/docs/*"};

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Devices devices, DeviceCookie cookie, ProvenProvider proven) {
        return http.securityMatcher("/api/**", "/sync/**", "/calendar/**")
                .authenticationProvider(proven)
                .addFilterBefore(new BearerFilter(devices), CsrfFilter.class)
                .rememberMe(remember -> remember.rememberMeServices(cookie).key("device"))
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(BearerFilter::hasToken).ignoringRequestMatchers(OPEN_POSTS))
                .authorizeHttpRequests(calls -> calls.requestMatchers(HttpMethod.POST, OPEN_POSTS)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, DOCUMENTS)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, DOCUMENTS)
                        .permitAll()
                        .requestMatchers("/calendar/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint((_, response, _) -> notSignedIn(response))
                                .accessDeniedHandler((_, response, _) -> refused(response)))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain operations(HttpSecurity http) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(calls -> calls.requestMatchers("/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint((_, response, _) ->
                        Problems.write(response, ProblemCode.NOTHING_HERE, "There is nothing here.")))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /// Without a sign-in a missing CSRF token is not what is wrong.
    private static void refused(HttpServletResponse response) throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken) {
            Problems.write(
                    response,
                    ProblemCode.CSRF_TOKEN_MISSING,
                    "A call from a browser session needs the session's CSRF token; see GET /api/v1/session.");
        } else {
            notSignedIn(response);
        }
    }

    private static void notSignedIn(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        Problems.write(response, ProblemCode.NOT_SIGNED_IN, "Sign in first.");
    }
}
