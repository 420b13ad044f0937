package app.twofold.domain.timeline;

/// What an entry is about: what a timeline is filtered by.
public enum EntryKind {
    CHECKIN,
    GOAL,
    BOUNDARY,
    WIN,
    REPAIR,
    PROMISE,
    COUPLE
}
