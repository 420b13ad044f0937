package app.twofold.domain.timeline;

/// What later events may go on with: the entry that is theirs is found by it.
///
/// @param of what it is about: an id, or ids in a list
public record Strand(Of what, Object of) {

    /// What goes on.
    public enum Of {
        NOTES,
        WORDING,
        MILESTONE,
        ACHIEVED,
        LETTING_GO,
        SAYING_BACK,
        DISCUSSION,
        REPAIR,
        SESSION,
        SKIP,
        REMOVED
    }
}
