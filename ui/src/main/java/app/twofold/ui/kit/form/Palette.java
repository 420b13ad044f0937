package app.twofold.ui.kit.form;

import app.twofold.domain.couple.Hue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// The nine hues that people choose from; the theme gives all of them the same lightness and chroma.
public enum Palette {
    ROSE(8),
    CLAY(38),
    AMBER(64),
    OLIVE(108),
    FERN(145),
    LAGOON(190),
    LAKE(242),
    IRIS(286),
    PLUM(326);

    private final int degrees;

    Palette(int degrees) {
        this.degrees = degrees;
    }

    public Hue hue() {
        return new Hue(degrees);
    }

    /// The hue of the palette that is nearest to the wished one and keeps its distance from the partner's.
    public static Hue nearest(Hue wish, Optional<Hue> partner) {
        return Arrays.stream(values())
                .map(Palette::hue)
                .filter(hue -> partner.map(hue::distanceTo).orElse(Hue.MIN_DISTANCE) >= Hue.MIN_DISTANCE)
                .min(Comparator.comparingInt(wish::distanceTo))
                .orElse(wish);
    }
}
