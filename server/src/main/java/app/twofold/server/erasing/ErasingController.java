package app.twofold.server.erasing;

import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.erasing.AccountDeletion.Words;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.Names;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Erasing one's words, and deleting one's account, over REST.
@RestController
class ErasingController {

    private static final Names<Words> WORDS = Names.of(Words.class, words -> switch (words) {
        case STAY -> "stay";
        case ERASED -> "erased";
    });

    private final Erasing erasing;
    private final AccountDeletion deletion;

    ErasingController(Erasing erasing, AccountDeletion deletion) {
        this.erasing = erasing;
        this.deletion = deletion;
    }

    @PostMapping("/api/v1/account/delete")
    ResponseEntity<?> delete(@AuthenticationPrincipal SignedIn person, Fields body) {
        Words words = body.choice("words", WORDS);
        return deletion.delete(person, body.text("password"), words)
                ? ResponseEntity.noContent().build()
                : wrong();
    }

    /// With an id of the client's, a call may be sent again, and takes nothing along that was written after the first.
    @PostMapping("/api/v1/couples/{couple}/erase")
    ResponseEntity<?> erase(@AuthenticationPrincipal SignedIn person, Seat seat, Fields body) {
        UUID id = body.has("id") ? body.id("id") : UUID.randomUUID();
        return erasing.erase(person, seat, body.text("password"), id)
                ? ResponseEntity.noContent().build()
                : wrong();
    }

    private static ResponseEntity<Object> wrong() {
        return Problems.answer(Problems.of(ProblemCode.WRONG_PASSWORD, "The password is not right."));
    }
}
