package app.twofold.server.account;

import app.twofold.server.account.device.CookieNames;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.http.ServerCookie;
import org.apache.tomcat.util.http.ServerCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives the session's cookie this copy's own name, behind HTTPS with the prefix that binds it to this host. A session
/// never stands in an address.
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownSessionCookie(CookieNames names) {
        return server -> server.addContextCustomizers(context -> {
            context.setSessionCookieName(names.session());
            context.setCookieProcessor(new Guarded(names.session()));
        });
    }

    @Bean
    static ServletContextInitializer sessionsByCookieOnly() {
        return context -> context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
    }

    /// Writes the name with its prefix and reads it with and without. Where it came with it, the bare one counts for
    /// nothing: somebody else may have set that.
    private static final class Guarded extends Rfc6265CookieProcessor {

        private static final List<String> PREFIXES = List.of("__Host-", "__Secure-");
        private static final String IGNORED = "ignored";

        private final String session;

        Guarded(String session) {
            this.session = session;
            setSameSiteCookies("lax");
        }

        @Override
        public String generateHeader(Cookie cookie, @Nullable HttpServletRequest request) {
            if (request == null || !cookie.getName().equals(session) || !request.isSecure()) {
                return super.generateHeader(cookie, request);
            }
            Cookie guarded = new Cookie(CookieNames.guarded(session, request), cookie.getValue());
            cookie.getAttributes().forEach(guarded::setAttribute);
            return super.generateHeader(guarded, request);
        }

        @Override
        public void parseCookieHeader(MimeHeaders headers, ServerCookies cookies) {
            int before = cookies.getCookieCount();
            super.parseCookieHeader(headers, cookies);
            boolean guarded = false;
            for (int i = before; i < cookies.getCookieCount(); i++) {
                guarded |= isGuarded(cookies.getCookie(i));
            }
            for (int i = before; guarded && i < cookies.getCookieCount(); i++) {
                ServerCookie cookie = cookies.getCookie(i);
                if (isGuarded(cookie)) {
                    cookie.getName().setString(session);
                } else if (cookie.getName().equals(session)) {
                    cookie.getName().setString(IGNORED);
                }
            }
        }

        private boolean isGuarded(ServerCookie cookie) {
            return PREFIXES.stream().anyMatch(prefix -> cookie.getName().equals(prefix + session));
        }
    }
}
