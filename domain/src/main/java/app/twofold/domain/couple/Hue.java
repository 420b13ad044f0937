package app.twofold.domain.couple;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;

/// A hue in degrees of the OKLCH circle, 0 to 359. Lightness and chroma are the theme's.
public record Hue(int degrees) {

    /// Two partners' hues keep at least this many degrees between them, so that they can be told apart.
    public static final int MIN_DISTANCE = 60;

    /// @throws InvalidValue if the degrees are out of range
    public Hue {
        if (degrees < 0 || degrees > 359) {
            throw new InvalidValue(Fault.OUT_OF_RANGE, 359);
        }
    }

    /// The shorter way around the circle, 0 to 180 degrees.
    public int distanceTo(Hue other) {
        int around = Math.abs(degrees - other.degrees);
        return Math.min(around, 360 - around);
    }
}
