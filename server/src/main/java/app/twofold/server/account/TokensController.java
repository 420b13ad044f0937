package app.twofold.server.account;

import app.twofold.domain.Title;
import app.twofold.server.NothingHere;
import app.twofold.server.SignedIn;
import app.twofold.server.SignedInToken;
import app.twofold.server.account.device.Devices;
import app.twofold.server.account.device.Devices.IssuedToken;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Device tokens over REST. The list holds the browsers that are signed in, too.
@RestController
@RequestMapping("/api/v1/tokens")
class TokensController {

    private static final Title NAMELESS = new Title("Program");

    private final SignIn signIn;
    private final Devices devices;

    TokensController(SignIn signIn, Devices devices) {
        this.signIn = signIn;
        this.devices = devices;
    }

    @PostMapping
    ResponseEntity<?> issue(Fields body) {
        String email = body.text("email");
        String password = body.text("password");
        Title label = body.has("label") ? body.title("label") : NAMELESS;
        Optional<Proven> proven = signIn.attempt(email, password);
        if (proven.isEmpty()) {
            return ResponseEntity.of(
                            Problems.of(ProblemCode.WRONG_SIGN_IN, "The address or the password is not right."))
                    .build();
        }
        IssuedToken issued = devices.issue(proven.get().opening(), label);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Issued(issued.token(), proven.get().person().id(), issued.expiresAt()));
    }

    @GetMapping
    Listed list(@AuthenticationPrincipal SignedIn person, SignedInToken current) {
        return new Listed(devices.list(person).stream()
                .map(d -> new Item(d.id(), d.label(), d.since(), d.expiresAt(), d.id().equals(current.device())))
                .toList());
    }

    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeCurrent(@AuthenticationPrincipal SignedIn person, SignedInToken current) {
        devices.revoke(person, current.device());
    }

    @DeleteMapping("/{device}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal SignedIn person, @PathVariable UUID device) {
        if (devices.list(person).stream().noneMatch(d -> d.id().equals(device))) {
            throw new NothingHere();
        }
        devices.revoke(person, device);
    }

    record Issued(String token, UUID personId, Instant expiresAt) {}

    record Listed(List<Item> tokens) {}

    record Item(UUID id, String label, Instant since, Instant expiresAt, boolean current) {}
}
