package app.twofold.domain.checkin;

import app.twofold.domain.CheckinId;

/// All check-ins of a couple that somebody has entered. Immutable.
public record Sessions() {

    public static final Sessions NONE = new Sessions();

    /// How far a check-in has come.
    public SessionStage stage(CheckinId checkin) {
        return SessionStage.NOBODY_ENTERED;
    }
}
