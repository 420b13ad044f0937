package app.twofold.server.parting;

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

/// Leaving a space over REST.
@RestController
class PartingController {

    private final Parting parting;

    PartingController(Parting parting) {
        this.parting = parting;
    }

    /// With an id of the client's, a call may be sent again, also after the space was opened again.
    @PostMapping("/api/v1/couples/{couple}/leave")
    ResponseEntity<?> leave(@AuthenticationPrincipal SignedIn person, Seat seat, Fields body) {
        UUID id = body.has("id") ? body.id("id") : UUID.randomUUID();
        return parting.leave(person, seat, body.text("password"), id)
                ? ResponseEntity.noContent().build()
                : Problems.answer(Problems.of(ProblemCode.WRONG_PASSWORD, "The password is not right."));
    }
}
