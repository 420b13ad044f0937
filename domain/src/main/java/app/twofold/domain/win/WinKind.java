package app.twofold.domain.win;

/// What a win is: something that went well, thanks, or a kindness.
public enum WinKind {
    WIN,
    THANKS,
    KINDNESS
}
