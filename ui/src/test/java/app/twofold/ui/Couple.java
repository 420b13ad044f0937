package app.twofold.ui;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Command;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.SignedInToken;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.Acting;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.checkin.SealedAnswers;
import app.twofold.server.couple.Couples;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/// Makes people and couples for the tests of screens, through the use cases that the screens call too.
@TestComponent
public class Couple {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final String PASSWORD = "correct horse battery";

    private final Accounts accounts;
    private final Couples couples;
    private final SealedAnswers answers;
    private final Acting acting;
    private final Map<SignedIn, SignedInToken> screens = new ConcurrentHashMap<>();

    @Autowired
    Couple(Accounts accounts, Couples couples, SealedAnswers answers, Acting acting) {
        this.accounts = accounts;
        this.couples = couples;
        this.answers = answers;
        this.acting = acting;
    }

    /// A person with an account and nothing else.
    public SignedIn person(String name) {
        return person(name, UUID.randomUUID() + "@example.org");
    }

    /// A person who can sign in with that address and [#PASSWORD].
    public SignedIn person(String name, String email) {
        accounts.bringAlong(new EmailAddress(email), new Password(PASSWORD), new Title(name), BERLIN);
        SignedInToken screen = acting.begin(email, PASSWORD);
        screens.put(screen.getPrincipal(), screen);
        return screen.getPrincipal();
    }

    /// A screen at which this person has signed in.
    public SignedInToken screenOf(SignedIn person) {
        return screens.get(person);
    }

    /// What is done as another person than the one at the screen under test.
    public <T> T as(PersonId person, Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                done.complete(acting.as(person, work));
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
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
        return as(seat.person(), () -> couples.execute(seat, UUID.randomUUID(), command));
    }

    /// Keeps an answer for somebody alone.
    public CommandResult keeps(Seat seat, CheckinId checkin, PromptId prompt, Answer answer) {
        return as(seat.person(), () -> answers.keep(seat, UUID.randomUUID(), checkin, prompt, answer));
    }

    public CoupleState state(Seat seat) {
        return couples.state(seat);
    }
}
