package app.twofold.domain.phase;

/// Where a couple is, by their own words, from the furthest apart to the closest.
public enum Phase {
    PARTED,
    APART,
    TAKING_A_BREAK,
    IN_CONTACT,
    FRIENDS_AGAIN,
    DATING_AGAIN,
    TOGETHER;

    /// Whether it gives both more room than this other one.
    public boolean isFurtherApartThan(Phase other) {
        return compareTo(other) < 0;
    }

    /// Whether it asks nothing of the other, so that one alone may say it where nothing has been said yet.
    public boolean isApart() {
        return compareTo(TAKING_A_BREAK) <= 0;
    }
}
