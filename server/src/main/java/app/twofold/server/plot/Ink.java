package app.twofold.server.plot;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;

/// The tones as plain colours on light paper, for a picture or a book that stands by itself.
///
/// @param left the hue of the partner on this side
public record Ink(Hue left, Hue right) {

    /// Each partner in the hue they chose.
    public static Ink of(CoupleState couple) {
        return new Ink(
                couple.partners().getFirst().profile().hue(),
                couple.partners().getLast().profile().hue());
    }

    /// As `#rrggbb`.
    public String hex(Tone tone) {
        return Oklch.hex(tone.lightness(), tone.chroma(), hue(tone));
    }

    private double hue(Tone tone) {
        return switch (tone) {
            case A -> left.degrees();
            case B -> right.degrees();
            case US -> blend(left.degrees(), right.degrees());
            case PAPER, SHADE, LINE, LINE_2, INK, INK_2, INK_3 -> 75;
        };
    }

    /// Half way along the shorter arc, as the stylesheet mixes the two.
    private static double blend(int left, int right) {
        return left + (Math.floorMod(right - left + 180, 360) - 180) / 2.0;
    }
}
