package app.twofold.domain.win;

/// A warm answer in one tap. Reactions are words, not counters.
public enum Reaction {
    FELT_THAT,
    ME_TOO,
    SMILED,
    THANK_YOU
}
