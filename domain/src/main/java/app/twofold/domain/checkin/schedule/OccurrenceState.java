package app.twofold.domain.checkin.schedule;

/// What an occurrence is at a certain time. Derived, never stored.
public enum OccurrenceState {
    /// Too early to enter.
    UPCOMING,
    /// May be entered, and nobody has yet.
    OPEN,
    /// Somebody has entered.
    UNDER_WAY,
    /// It was entered, and is over.
    HELD,
    /// Nobody entered it. That is all it says.
    MISSED,
    /// Left out by one of the two.
    SKIPPED,
    /// It falls into a pause, or into a time in which the space is frozen.
    PAUSED;

    /// Whether somebody has entered it.
    public boolean isEntered() {
        return this == UNDER_WAY || this == HELD;
    }

    /// Whether it takes place now or later.
    public boolean isToCome() {
        return this == UPCOMING || this == OPEN || this == UNDER_WAY;
    }
}
