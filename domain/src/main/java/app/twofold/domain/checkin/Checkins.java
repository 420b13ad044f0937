package app.twofold.domain.checkin;

/// All check-ins of a couple. Immutable.
public record Checkins() {

    public static final Checkins NONE = new Checkins();
}
