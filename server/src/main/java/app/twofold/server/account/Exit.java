package app.twofold.server.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Quick exit: ends the session, forgets the device, and leads to a neutral page. It works without a CSRF token and
/// by GET, so that a plain link does: ending one's own session harms nobody, and other sites' pages and images cannot
/// even do that, since the cookies do not travel with them. A screen calls it by `location.replace("/exit")`, which
/// leaves no entry of its own in the history.
///
/// Setting: `twofold.exit-page`, an address to lead to instead of the blank page.
@Controller
class Exit {

    private static final String PATH = "/exit";
    private static final String BLANK = "/exit/blank";
    private static final String PAGE = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>New tab</title></html>";

    private final DeviceCookie cookie;
    private final URI page;

    Exit(DeviceCookie cookie, @Value("${twofold.exit-page:" + BLANK + "}") URI page) {
        this.cookie = cookie;
        this.page = page;
    }

    @RequestMapping(
            path = PATH,
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<Void> exit(HttpServletRequest request, HttpServletResponse response) {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        cookie.logout(request, response, current);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(page)
                .cacheControl(CacheControl.noStore())
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .build();
    }

    @GetMapping(BLANK)
    ResponseEntity<String> blank() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noStore())
                .body(PAGE);
    }

    @Bean
    @Order(3)
    static SecurityFilterChain exits(HttpSecurity http) {
        return http.securityMatcher(PATH, BLANK)
                .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(SecurityHeaders::forPrograms)
                .build();
    }
}
