package app.twofold.domain.checkin.session;

/// How far the check-in of an occurrence has come.
public enum SessionStage {
    NOBODY_ENTERED,
    UNDER_WAY,
    CLOSED
}
