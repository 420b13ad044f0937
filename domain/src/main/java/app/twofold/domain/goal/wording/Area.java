package app.twofold.domain.goal.wording;

/// The part of life that a goal is about.
public enum Area {
    COMMUNICATION,
    DISAGREEMENTS,
    TRUST,
    CLOSENESS,
    INDEPENDENCE,
    FUN,
    HOME,
    MONEY,
    FAMILY,
    CAREER,
    TRAVEL,
    /// None of these, or not said.
    OTHER
}
