package app.twofold.server.plot;

import app.twofold.domain.couple.Side;

/// Whose numbers a line shows. Each side has a hue, a half of a disc and a line of its own; what is of both has a whole
/// disc in the blend.
public enum Whose {
    LEFT(Tone.A),
    RIGHT(Tone.B),
    BOTH(Tone.US);

    private final Tone tone;

    Whose(Tone tone) {
        this.tone = tone;
    }

    public static Whose of(Side side) {
        return switch (side) {
            case LEFT -> LEFT;
            case RIGHT -> RIGHT;
        };
    }

    Tone tone() {
        return tone;
    }

    /// The lengths of dashes and gaps of the line; empty for a solid one.
    String dash() {
        return this == RIGHT ? "1 6" : "";
    }

    /// The mark of one number, around a place.
    String mark(double x, double y, double r) {
        return switch (this) {
            case LEFT -> Shapes.left(x, y, r);
            case RIGHT -> Shapes.right(x, y, r);
            case BOTH -> Shapes.disc(x, y, r);
        };
    }
}
