package app.twofold.server.address;

import app.twofold.server.SignedIn;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Changing one's address over REST. No answer tells whether an address is taken.
@RestController
class AddressController {

    private final AddressChanges changes;

    AddressController(AddressChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/api/v1/account/address")
    ResponseEntity<?> ask(@AuthenticationPrincipal SignedIn person, Fields body) {
        EmailAddress next = body.checked("address", body.text("address"), EmailAddress::new);
        if (!changes.ask(person, body.text("password"), next)) {
            return Problems.answer(Problems.of(ProblemCode.WRONG_PASSWORD, "The password is not right."));
        }
        return ResponseEntity.status(changes.takeACode() ? HttpStatus.ACCEPTED : HttpStatus.NO_CONTENT)
                .build();
    }

    @PostMapping("/api/v1/account/address/confirm")
    ResponseEntity<?> confirm(@AuthenticationPrincipal SignedIn person, Fields body) {
        return changes.confirm(person, body.text("code"))
                ? ResponseEntity.noContent().build()
                : Problems.answer(
                        Problems.of(ProblemCode.WRONG_ADDRESS_CODE, "That is not the code, or it works no longer."));
    }
}
