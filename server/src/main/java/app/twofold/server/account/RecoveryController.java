package app.twofold.server.account;

import app.twofold.server.SignedIn;
import app.twofold.server.account.password.Password;
import app.twofold.server.alone.RecoveryCode;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.Fields;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Recovery codes over REST: making one, coming back in with one, and opening what one keeps to oneself.
@RestController
class RecoveryController {

    private final Recovery recovery;
    private final PrivateSide own;

    RecoveryController(Recovery recovery, PrivateSide own) {
        this.recovery = recovery;
        this.own = own;
    }

    @PostMapping("/api/v1/recovery")
    ResponseEntity<?> recover(Fields body) {
        String email = body.text("email");
        Optional<RecoveryCode> code = RecoveryCode.parse(body.text("code"));
        Password next = body.checked("password", body.text("password"), Password::new);
        return code.isPresent() && recovery.recover(email, code.get(), next)
                ? ResponseEntity.noContent().build()
                : Problems.answer(
                        Problems.of(ProblemCode.WRONG_SIGN_IN, "The address or the recovery code is not right."));
    }

    @PostMapping("/api/v1/recovery-code")
    ResponseEntity<?> make(@AuthenticationPrincipal SignedIn person, Fields body) {
        Optional<RecoveryCode> code = own.newCode(person, body.text("password"));
        return code.isPresent()
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Made(String.join(" ", code.get().groups())))
                : wrongPassword();
    }

    @PostMapping("/api/v1/private-side/open")
    ResponseEntity<?> open(@AuthenticationPrincipal SignedIn person, Fields body) {
        if (body.has("code")) {
            boolean isOpen = RecoveryCode.parse(body.text("code"))
                    .filter(code -> own.openByCode(person, code))
                    .isPresent();
            return isOpen
                    ? ResponseEntity.noContent().build()
                    : Problems.answer(Problems.of(ProblemCode.WRONG_RECOVERY_CODE, "That is not the recovery code."));
        }
        return own.openByPassword(person, body.text("password"))
                ? ResponseEntity.noContent().build()
                : wrongPassword();
    }

    private static ResponseEntity<?> wrongPassword() {
        return Problems.answer(Problems.of(ProblemCode.WRONG_PASSWORD, "The password is not right."));
    }

    record Made(String code) {}
}
