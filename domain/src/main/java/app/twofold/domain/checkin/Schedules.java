package app.twofold.domain.checkin;

/// All schedules of check-ins of a couple. Immutable.
public record Schedules() {

    public static final Schedules NONE = new Schedules();
}
