package app.twofold.domain.win;

/// Whom a win is about, seen from its author.
public enum About {
    ME,
    YOU,
    US
}
