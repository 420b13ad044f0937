package app.twofold.domain.checkin;

/// All a couple's own templates of a couple. Immutable.
public record Templates() {

    public static final Templates NONE = new Templates();
}
