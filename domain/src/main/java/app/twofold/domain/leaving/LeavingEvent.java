package app.twofold.domain.leaving;

import app.twofold.domain.Event;

/// What happened about leaving a space and opening it again.
public sealed interface LeavingEvent extends Event {

    /// The space is frozen from here on.
    record SpaceLeft() implements LeavingEvent {}

    /// The author would open it again. Where everybody in it would, it is open from here on.
    record ReopenAsked() implements LeavingEvent {}

    record ReopenTakenBack() implements LeavingEvent {}
}
