package app.twofold.server.sync;

import app.twofold.domain.Title;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.couple.Couples;
import app.twofold.server.wire.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.databind.node.ObjectNode;

/// Makes people and couples for tests of the contract.
@Lazy
@TestComponent
class Pairs {

    static final String PASSWORD = "calm evening tea";

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Environment environment;
    private final Accounts accounts;
    private final Couples couples;

    Pairs(Environment environment, Accounts accounts, Couples couples) {
        this.environment = environment;
        this.accounts = accounts;
        this.couples = couples;
    }

    /// Somebody with an account and one device token.
    Caller somebody() {
        String email = UUID.randomUUID() + "@example.org";
        accounts.signUp(new EmailAddress(email), new Password(PASSWORD), new Title("Robin"), ZONE);
        return signedIn(email);
    }

    /// The same person with another device.
    Caller signedIn(String email) {
        String body = Json.write(
                Json.object().put("email", email).put("password", PASSWORD).put("label", "test"));
        Caller nobody = new Caller(server(), HttpClient.newHttpClient(), email, null, new UUID(0, 0));
        ObjectNode token =
                Json.parse(nobody.send("/api/v1/tokens", request -> request.POST(BodyPublishers.ofString(body)))
                        .body());
        return new Caller(
                server(),
                HttpClient.newHttpClient(),
                email,
                token.path("token").asString(),
                UUID.fromString(token.path("personId").asString()));
    }

    /// Two partners of one couple.
    Pair pair() {
        Caller one = somebody();
        Caller other = somebody();
        Seat seat = couples.found(new SignedIn(one.person()), new Title("Us two"), ZONE);
        couples.seat(seat.couple(), new SignedIn(other.person()), new Profile(new Title("Sam"), new Hue(200), ZONE));
        return new Pair(seat.couple().value(), one, other);
    }

    private URI server() {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    record Pair(UUID couple, Caller one, Caller other) {}
}
