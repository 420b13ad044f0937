package app.twofold.server.erasing;

import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.Fields;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Erasing one's words over REST.
@RestController
class ErasingController {

    private final Erasing erasing;

    ErasingController(Erasing erasing) {
        this.erasing = erasing;
    }

    /// With an id of the client's, a call may be sent again, and takes nothing along that was written after the first.
    @PostMapping("/api/v1/couples/{couple}/erase")
    ResponseEntity<?> erase(@AuthenticationPrincipal SignedIn person, Seat seat, Fields body) {
        UUID id = body.has("id") ? body.id("id") : UUID.randomUUID();
        return erasing.erase(person, seat, body.text("password"), id)
                ? ResponseEntity.noContent().build()
                : Problems.answer(Problems.of(ProblemCode.WRONG_PASSWORD, "The password is not right."));
    }
}
