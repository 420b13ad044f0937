package app.twofold.domain.checkin;

/// All the check-ins themselves of a couple. Immutable.
public record Sessions() {

    public static final Sessions NONE = new Sessions();
}
