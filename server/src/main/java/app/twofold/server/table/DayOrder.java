package app.twofold.server.table;

/// What comes first in days such as 11/1/2026.
public enum DayOrder {
    /// Nobody has said. A day that can be read both ways is a fault then.
    NOT_SAID,
    DAY_FIRST,
    MONTH_FIRST
}
