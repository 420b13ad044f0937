package app.twofold.ui.start;

import app.twofold.domain.Command;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Outcome;
import app.twofold.server.Seat;
import app.twofold.server.couple.Couples;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// The two seats of the demo, and what each does from theirs.
record DemoCouple(Couples couples, Seat alex, Seat sam, ZoneId zone) {

    /// @return the seq of the command's last event
    /// @throws IllegalStateException if the rules refuse it: the story is wrong then
    long does(Seat who, Command command) {
        return switch (couples.execute(who, UUID.randomUUID(), command)) {
            case Outcome.Done(long seq) -> seq;
            case Outcome.Refused(var reason) ->
                throw new IllegalStateException(command.getClass().getSimpleName() + " is refused: " + reason);
        };
    }

    CoupleState state() {
        return couples.state(alex);
    }

    LocalDate daysAgo(int days) {
        return LocalDate.now(zone).minusDays(days);
    }
}
