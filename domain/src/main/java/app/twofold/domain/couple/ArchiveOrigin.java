package app.twofold.domain.couple;

/// What vouches for a past out of an archive.
public enum ArchiveOrigin {
    /// It was taken out of this very server, and nothing in it has been changed since.
    HERE,
    /// It was taken out of another server, and nothing in it has been changed since. Who runs that server could have
    /// written anything.
    ELSEWHERE,
    /// Nothing: it was changed by hand, or taken out before archives were signed.
    UNKNOWN
}
