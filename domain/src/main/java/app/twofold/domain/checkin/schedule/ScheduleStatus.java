package app.twofold.domain.checkin.schedule;

/// Where a schedule is in its life. Derived from what both have said, never stored.
public enum ScheduleStatus {
    /// A first plan waits for an assent.
    PROPOSED,
    /// The other has said "not now" to the first plan.
    NOT_NOW,
    /// Agreed by both and in force; a change may be proposed beside it.
    AGREED,
    /// In force, and paused by one or both.
    PAUSED,
    /// Ended by one of the two.
    ENDED,
    /// Taken back by its proposer before it was agreed.
    WITHDRAWN
}
