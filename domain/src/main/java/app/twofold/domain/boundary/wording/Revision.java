package app.twofold.domain.boundary.wording;

/// How an owner changes the words of a boundary.
public enum Revision {
    /// More is asked: it holds at once.
    TIGHTEN,
    /// Less is asked, or something else: beside agreed words it is a proposal only.
    REWORD
}
