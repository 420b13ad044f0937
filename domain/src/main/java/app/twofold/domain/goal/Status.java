package app.twofold.domain.goal;

/// Where a goal is in its life. Derived from what both have said, never stored.
public enum Status {
    /// A first wording waits for an assent.
    PROPOSED,
    /// The other has said "not now" to the first wording.
    NOT_NOW,
    /// Agreed by both and in force; a change may be proposed beside it.
    ACTIVE,
    /// Paused by one or both.
    ASIDE,
    /// One has withdrawn their part; the other has not acknowledged it yet.
    LETTING_GO,
    /// Ended with the other's acknowledgement.
    LET_GO,
    /// Both have said that it is achieved.
    ACHIEVED,
    /// Taken back by its proposer before it was agreed.
    WITHDRAWN;

    /// Whether the goal does not change any more; only its notes stay open.
    public boolean isEnded() {
        return switch (this) {
            case LET_GO, ACHIEVED, WITHDRAWN -> true;
            case PROPOSED, NOT_NOW, ACTIVE, ASIDE, LETTING_GO -> false;
        };
    }
}
