package app.twofold.server.account;

import app.twofold.server.account.device.CookieNames;
import app.twofold.server.account.device.DeviceCookie;
import app.twofold.server.account.device.KnownBrowsers;
import app.twofold.server.web.SameOrigin;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Quick exit: `POST /exit` ends the session, forgets the device and leads to a neutral page. It needs no CSRF token,
/// which a page may have lost with its session just when its owner has to go; instead it takes no call that a browser
/// says comes from another site's page. `GET /exit` leads to the neutral page and ends nothing, so that no link of
/// another site can sign somebody out. A screen calls the first and then goes to the second by
/// `location.replace("/exit")`, which leaves no entry of its own in the history.
///
/// Setting: `twofold.exit-page`, an address to lead to instead of the blank page.
@Controller
class Exit {

    private static final String PATH = "/exit";
    private static final String BLANK = "/exit/blank";
    private static final String PAGE = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>New tab</title></html>";

    private final DeviceCookie cookie;
    private final KnownBrowsers known;
    private final CookieNames names;
    private final URI page;

    Exit(
            DeviceCookie cookie,
            KnownBrowsers known,
            CookieNames names,
            @Value("${twofold.exit-page:" + BLANK + "}") URI page) {
        this.cookie = cookie;
        this.known = known;
        this.names = names;
        this.page = page;
    }

    @GetMapping(PATH)
    ResponseEntity<Void> leave() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(page).build();
    }

    @PostMapping(PATH)
    ResponseEntity<Void> exit(HttpServletRequest request, HttpServletResponse response) {
        if (SameOrigin.isDenied(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        cookie.logout(request, response, current);
        known.forget(request, response);
        response.addCookie(expired(request));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(page)
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

    private Cookie expired(HttpServletRequest request) {
        Cookie session = new Cookie(names.session(), "");
        session.setPath(request.getContextPath() + "/");
        session.setMaxAge(0);
        session.setHttpOnly(true);
        session.setSecure(request.isSecure());
        return session;
    }

    @GetMapping(BLANK)
    ResponseEntity<String> blank() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(PAGE);
    }

    @Bean
    @Order(3)
    static SecurityFilterChain exits(HttpSecurity http) {
        return http.securityMatcher(PATH, BLANK)
                .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }
}
