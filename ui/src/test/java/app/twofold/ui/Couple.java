package app.twofold.ui;

import app.twofold.domain.Command;
import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.couple.Couples;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes people and couples for the tests of screens, through the use cases that the screens call too.
@TestComponent
public class Couple {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final String PASSWORD = "correct horse battery";

    private final Accounts accounts;
    private final Couples couples;
    private final JdbcClient database;

    @Autowired
    Couple(Accounts accounts, Couples couples, JdbcClient database) {
        this.accounts = accounts;
        this.couples = couples;
        this.database = database;
    }

    /// A person with an account and nothing else.
    public SignedIn person(String name) {
        return person(name, UUID.randomUUID() + "@example.org");
    }

    /// A person who can sign in with that address and [#PASSWORD].
    public SignedIn person(String name, String email) {
        var before =
                database.sql("select person_id from person").query(UUID.class).set();
        accounts.signUp(new EmailAddress(email), new Password(PASSWORD), new Title(name), BERLIN);
        return database.sql("select person_id from person").query(UUID.class).set().stream()
                .filter(id -> !before.contains(id))
                .map(SignedIn::new)
                .findFirst()
                .orElseThrow();
    }

    /// The first partner's seat in a couple of their own.
    public Seat solo(SignedIn person) {
        return couples.found(person, new Title("Us"), BERLIN);
    }

    /// The second partner's seat beside the first.
    public Seat joined(Seat first, SignedIn second) {
        couples.seat(first.couple(), second, accounts.of(second.person()));
        return couples.seat(second, first.couple()).orElseThrow();
    }

    /// What a partner does on another screen.
    public CommandResult does(Seat seat, Command command) {
        return couples.execute(seat, UUID.randomUUID(), command);
    }

    public CoupleState state(Seat seat) {
        return couples.state(seat);
    }
}
