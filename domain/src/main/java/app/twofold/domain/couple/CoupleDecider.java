package app.twofold.domain.couple;

import app.twofold.domain.Command;
import app.twofold.domain.Decision;
import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.Refusal;

/// The rules of a couple's stream as two pure functions.
public final class CoupleDecider {

    private CoupleDecider() {}

    /// What follows from a command in a state.
    public static Decision<Event, Refusal> decide(CoupleState state, Issued<? extends Command> command) {
        throw new UnsupportedOperationException();
    }

    /// The state after an event. Total: an unknown id or an erased payload changes nothing but the seq.
    public static CoupleState evolve(CoupleState state, Recorded<? extends Event> event) {
        throw new UnsupportedOperationException();
    }
}
