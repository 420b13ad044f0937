package app.twofold.server.takeout;

import app.twofold.domain.couple.CoupleState;
import app.twofold.server.OwnAccount;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.archive.Archive;
import app.twofold.server.archive.Progress;
import app.twofold.server.couple.Couples;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.Places;
import app.twofold.server.limit.RateLimits;
import app.twofold.server.table.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Lets a partner take out everything that they may see: written while it is read, kept nowhere, and nothing of what
/// is the other's alone.
///
/// Setting: `twofold.take-out.parallel`, how much at a time in all, 3 unless told otherwise.
@Service
public class TakeOut {

    private final Couples couples;
    private final OwnAccount accounts;
    private final RateLimits limits;
    private final Archive archive;
    private final Book book;
    private final Places places;
    private final Clock clock;

    TakeOut(
            Couples couples,
            OwnAccount accounts,
            RateLimits limits,
            Archive archive,
            Book book,
            @Value("${twofold.take-out.parallel:3}") int parallel,
            Clock clock) {
        this.couples = couples;
        this.accounts = accounts;
        this.limits = limits;
        this.archive = archive;
        this.book = book;
        this.places = new Places(parallel);
        this.clock = clock;
    }

    /// Asks for the password once more.
    ///
    /// @param seat the person's own
    /// @return empty if the password is wrong
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately
    /// @throws app.twofold.server.Busy if too many passwords are being checked
    public Optional<Permit> permit(SignedIn person, Seat seat, String password) {
        if (!seat.person().equals(person.person())) {
            throw new IllegalArgumentException("The seat is somebody else's");
        }
        limits.spendOwn(Attempt.TAKE_OUT, person.id().toString());
        return accounts.isPassword(person, password)
                ? Optional.of(new Permit(seat, clock.instant()))
                : Optional.empty();
    }

    /// Writes what is taken out, as of now, and leaves the output open. Whatever this throws, what has been written is
    /// of no use.
    ///
    /// @throws Stopped if whoever watches does not want it any more
    /// @throws IOException if the output takes no more
    /// @throws PermitOver if the permit is over; nothing has been written
    /// @throws app.twofold.server.Busy if this person takes something out already, or too many do; nothing has been
    ///     written
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public void write(Permit permit, Form form, OutputStream out, Progress progress) throws IOException {
        if (!permit.holdsAt(clock.instant())) {
            throw new PermitOver();
        }
        Seat seat = permit.seat();
        places.take(seat.person(), () -> {
            CoupleState state = couples.state(seat);
            switch (form) {
                case ARCHIVE -> archive.write(seat, state, clock.instant(), out, progress);
                case BOOK -> book.write(seat, clock.instant(), out, progress);
                case WINS -> new Tables(state).writeWins(out, progress);
                case NUMBERS -> new Tables(state).writeNumbers(out, progress);
            }
            return form;
        });
    }
}
