package app.twofold.server.account;

import app.twofold.domain.Title;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.wire.Fields;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Making an account over REST. The answer does not tell whether the address was taken.
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
        accounts.signUp(email, password, name, zone);
    }
}
