package app.twofold.ui.journey;

import app.twofold.domain.Command;
import app.twofold.domain.Title;
import app.twofold.domain.couple.Hue;
import app.twofold.migrations.TestClock;
import app.twofold.server.CommandResult;
import app.twofold.server.Profiles;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.Settings;
import app.twofold.server.account.Settings.ColorScheme;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.couple.Couples;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/// Makes people and couples without going through the screens, for journeys that begin later.
final class People {

    static final String PASSWORD = "tea on the balcony";

    private static final Hue LAKE = new Hue(242);
    private static final Hue AMBER = new Hue(64);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Program program;

    People(Program program) {
        this.program = program;
    }

    /// An account.
    ///
    /// @param email what its owner signs in with, beside [#PASSWORD]
    record Person(String name, String email, SignedIn signedIn) {}

    /// Two people who share a space.
    record Pair(Couples couples, Person alex, Person sam, Seat alexSeat, Seat samSeat) {

        /// @throws IllegalStateException if the rules refuse it
        long does(Seat who, Command command) {
            return switch (couples.execute(who, UUID.randomUUID(), command)) {
                case CommandResult.Done(long seq) -> seq;
                case CommandResult.Refused(var reason) -> throw new IllegalStateException(reason.toString());
            };
        }
    }

    /// The latest day that has begun for both: in New York, where Sam lives.
    static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), NEW_YORK);
    }

    /// Alex in Berlin and Sam in New York.
    Pair pair() {
        Couples couples = program.use(Couples.class);
        Person alex = person("Alex", LAKE, BERLIN);
        Person sam = person("Sam", AMBER, NEW_YORK);
        Seat seat = couples.found(alex.signedIn(), new Title("Alex and Sam"), BERLIN);
        SignedIn joiner = sam.signedIn();
        if (!program.use(Couples.class)
                .seat(seat.couple(), joiner, program.use(Profiles.class).of(joiner.person()))) {
            throw new IllegalStateException("The second seat is taken");
        }
        return new Pair(couples, alex, sam, seat, new Seat(joiner.person(), seat.couple()));
    }

    /// The same two in a new space, in which nothing is shared yet. It is the one that they see.
    Pair again(Pair pair) {
        SignedIn sam = pair.sam().signedIn();
        Seat seat = pair.couples().found(pair.alex().signedIn(), new Title("Anew"), BERLIN);
        program.use(Couples.class)
                .seat(seat.couple(), sam, program.use(Profiles.class).of(sam.person()));
        return new Pair(pair.couples(), pair.alex(), pair.sam(), seat, new Seat(sam.person(), seat.couple()));
    }

    /// Somebody with an account who shares nothing yet.
    Person single(String name) {
        return person(name, LAKE, BERLIN);
    }

    /// An address that nobody has yet.
    static String newEmail(String name) {
        return name.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@example.org";
    }

    private Person person(String name, Hue hue, ZoneId zone) {
        Accounts accounts = program.use(Accounts.class);
        String email = newEmail(name);
        accounts.signUp(new EmailAddress(email), new Password(PASSWORD), new Title(name), zone);
        SignedIn signedIn = accounts.check(email, PASSWORD).orElseThrow();
        accounts.save(signedIn, new Settings(new Title(name), hue, zone, ColorScheme.DEVICE, false, true));
        return new Person(name, email, signedIn);
    }
}
