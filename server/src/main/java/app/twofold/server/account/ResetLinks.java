package app.twofold.server.account;

import app.twofold.server.Secrets;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.seal.Seal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Makes the links by which a password may be set anew: for whoever runs this copy, and for nobody who calls it.
final class ResetLinks {

    static final Duration LIFE = Duration.ofDays(1);

    private static final int SECRET_BITS = 256;

    private final PersonRows people;
    private final ResetRows rows;
    private final Seal seal;
    private final Clock clock;

    ResetLinks(PersonRows people, ResetRows rows, Seal seal, Clock clock) {
        this.people = people;
        this.rows = rows;
        this.seal = seal;
        this.clock = clock;
    }

    /// The path of a link that works once, for a day; the one before ends.
    ///
    /// @return empty if nobody has this address
    Optional<String> make(String email) {
        List<byte[]> forms = EmailAddress.forms(email).stream()
                .map(form -> seal.findable(Accounts.EMAIL, form))
                .toList();
        return people.byEmail(forms).stream().findFirst().map(person -> {
            String secret = Secrets.random(SECRET_BITS);
            rows.put(person.id(), Secrets.hash(secret), clock.instant().plus(LIFE));
            return "reset/" + secret;
        });
    }
}
