package app.twofold.domain.boundary.wording;

/// Whose boundary it is.
public enum Holder {
    /// Its author's.
    MINE,
    /// Both partners', also the one who joins later.
    OURS
}
