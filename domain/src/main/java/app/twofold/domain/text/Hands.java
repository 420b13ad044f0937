package app.twofold.domain.text;

/// Whose the two sides of a merge are.
enum Hands {
    /// One person's: what is the same on both sides has come in twice, and is meant once.
    ONE,
    /// Two people's: what is the same was meant by each of them.
    TWO
}
