package app.twofold.domain.history;

/// What later events may go on with: the entry that is theirs is found by it.
///
/// @param of what it is about: an id, or ids in a list
record Strand(Of what, Object of) {

    /// What goes on.
    enum Of {
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
