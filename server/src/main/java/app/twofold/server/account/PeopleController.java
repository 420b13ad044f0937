package app.twofold.server.account;

import app.twofold.domain.Title;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.account.registration.NotAdmitted;
import app.twofold.server.account.registration.Registration;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.Fields;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Making an account over REST. No answer tells whether the address was taken.
@RestController
@RequestMapping("/api/v1/people")
class PeopleController {

    private final Accounts accounts;

    PeopleController(Accounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void signUp(Fields body) {
        EmailAddress email = body.checked("email", body.text("email"), EmailAddress::new);
        Password password = body.checked("password", body.text("password"), Password::new);
        Title name = body.title("displayName");
        ZoneId zone = body.zone("timeZone");
        accounts.signUp(email, password, name, zone, body.optionalText("invitation"));
    }

    @ExceptionHandler
    ResponseEntity<Object> notAdmitted(NotAdmitted e) {
        return Problems.answer(
                e.registration() == Registration.CLOSED
                        ? Problems.of(ProblemCode.SIGN_UP_CLOSED, "No new accounts are made here.")
                        : Problems.of(
                                ProblemCode.SIGN_UP_BY_INVITATION,
                                "New accounts are made by invitation here, and this call has none that is open."));
    }
}
