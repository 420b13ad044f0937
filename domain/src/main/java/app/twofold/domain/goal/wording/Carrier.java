package app.twofold.domain.goal.wording;

/// Who carries a goal: either of the two, or both together.
public enum Carrier {
    EITHER,
    BOTH
}
