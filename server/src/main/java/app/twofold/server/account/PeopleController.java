package app.twofold.server.account;

import app.twofold.domain.Title;
import app.twofold.server.wire.Fields;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

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
    void signUp(@RequestBody JsonNode body) {
        Fields fields = Fields.of(body);
        EmailAddress email = fields.checked("email", fields.text("email"), EmailAddress::new);
        Password password = fields.checked("password", fields.text("password"), Password::new);
        Title name = fields.title("displayName");
        ZoneId zone = fields.zone("timeZone");
        accounts.signUp(email, password, name, zone);
    }
}
