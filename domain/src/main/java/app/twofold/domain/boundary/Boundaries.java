package app.twofold.domain.boundary;

/// All boundaries of a couple. Immutable.
public record Boundaries() {

    public static final Boundaries NONE = new Boundaries();
}
