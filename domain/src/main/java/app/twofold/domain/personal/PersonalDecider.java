package app.twofold.domain.personal;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;

/// The rules of a person's own stream as two pure functions.
public final class PersonalDecider {

    private PersonalDecider() {}

    /// What follows from a command in a state.
    public static Decision<PersonalEvent, PersonalRefusal> decide(
            PersonalState state, Issued<? extends PersonalCommand> command) {
        throw new UnsupportedOperationException();
    }

    /// The state after an event. Total.
    public static PersonalState evolve(PersonalState state, Recorded<? extends PersonalEvent> event) {
        throw new UnsupportedOperationException();
    }
}
