package app.twofold.server.plot;

import app.twofold.domain.couple.Side;
import app.twofold.server.plot.Part.Dash;

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

    Dash dash() {
        return this == RIGHT ? Dash.DOTTED : Dash.SOLID;
    }

    /// The mark of one number, around a place.
    Path mark(double x, double y, double r) {
        return switch (this) {
            case LEFT -> Shapes.left(x, y, r);
            case RIGHT -> Shapes.right(x, y, r);
            case BOTH -> Shapes.disc(x, y, r);
        };
    }
}
