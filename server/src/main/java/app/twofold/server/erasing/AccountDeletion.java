package app.twofold.server.erasing;

import app.twofold.domain.PersonId;
import app.twofold.server.CommandResult;
import app.twofold.server.OwnAccount;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.Unavailable;
import app.twofold.server.couple.Couples;
import app.twofold.server.key.ErasureLedger;
import app.twofold.server.key.KeyName;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.RateLimits;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Lets somebody delete their account once they have given their password again. They leave every space; what they keep
/// to themselves is destroyed; what the other has written stays with the other. It cannot be undone, and is done again
/// where a database from before comes back.
@Service
public class AccountDeletion {

    private static final Logger LOG = LoggerFactory.getLogger(AccountDeletion.class);

    private final Couples couples;
    private final OwnAccount accounts;
    private final ErasureLedger ledger;
    private final Scrubbing scrubbing;
    private final RateLimits limits;
    private final Clock clock;

    AccountDeletion(
            Couples couples,
            OwnAccount accounts,
            ErasureLedger ledger,
            Scrubbing scrubbing,
            RateLimits limits,
            Clock clock) {
        this.couples = couples;
        this.accounts = accounts;
        this.ledger = ledger;
        this.scrubbing = scrubbing;
        this.limits = limits;
        this.clock = clock;
    }

    /// What becomes of the words that somebody has written in spaces that they share.
    public enum Words {

        /// The other goes on reading them.
        STAY,

        /// As by [Erasing].
        ERASED
    }

    /// Deletes the account, after every other sign-in of this person has ended. In spaces that nobody else has entered,
    /// words are erased in any case.
    ///
    /// @return false if the password is wrong; nothing changes then
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately
    /// @throws app.twofold.server.Busy if too many passwords are being checked
    /// @throws Unavailable if the database does not answer, or the ledger of erasures cannot be written; doing it
    ///     again completes it then
    public boolean delete(SignedIn person, String password, Words words) {
        limits.spendOwn(Attempt.ERASE, person.id().toString());
        if (!accounts.isPassword(person, password)) {
            return false;
        }
        // Their other screens end first: what follows would send them to pages of an account that is no more.
        accounts.signOutElsewhere(person);
        for (Seat seat : couples.seats(person)) {
            if (words == Words.ERASED || couples.state(seat).isSolo()) {
                require(couples.erase(seat, UUID.randomUUID()));
            }
            require(couples.leave(seat, UUID.randomUUID()));
        }
        try {
            ledger.note(KeyName.ofAccount(person.id()), clock.instant());
        } catch (IOException e) {
            throw new Unavailable(e);
        }
        accounts.delete(person.person());
        scrubbing.soon();
        return true;
    }

    /// Deletes an account once more that had been deleted, if it has come back.
    ///
    /// @return whether it had
    boolean again(UUID id) {
        SignedIn person = new SignedIn(id);
        if (!accounts.exists(person.person())) {
            return false;
        }
        // Their other screens end first: what follows would send them to pages of an account that is no more.
        accounts.signOutElsewhere(person);
        for (Seat seat : couples.seats(person)) {
            if (couples.leave(seat, UUID.randomUUID()) instanceof CommandResult.Refused) {
                LOG.error("The space {} cannot be left again", seat.couple());
            }
        }
        accounts.delete(new PersonId(id));
        return true;
    }

    /// Both have just gone on elsewhere: the next try finds the space that they went to.
    private static void require(CommandResult result) {
        if (result instanceof CommandResult.Refused) {
            throw new Unavailable(new IllegalStateException("A space has moved on meanwhile"));
        }
    }
}
