package app.twofold.server.account;

import app.twofold.server.SignedIn;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who the caller is, and the CSRF token that a browser session sends with everything that changes something.
@RestController
class SessionController {

    private final PrivateSide own;

    SessionController(PrivateSide own) {
        this.own = own;
    }

    @GetMapping("/api/v1/session")
    Session session(@AuthenticationPrincipal SignedIn person, CsrfToken csrf) {
        return new Session(person.id(), own.isLocked(person), csrf.getHeaderName(), csrf.getToken());
    }

    record Session(UUID personId, boolean privateLocked, String csrfHeader, String csrfToken) {}
}
