package app.twofold.domain.boundary.wording;

/// What a boundary is about.
public enum Kind {
    TIME_AND_SPACE,
    COMMUNICATION,
    DIGITAL_AND_PRIVACY,
    TOUCH_AND_INTIMACY,
    MONEY,
    FAMILY_FRIENDS_AND_EXES,
    OTHER
}
