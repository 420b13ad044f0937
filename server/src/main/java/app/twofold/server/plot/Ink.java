package app.twofold.server.plot;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;

/// Says how a drawing names its colours.
@FunctionalInterface
public interface Ink {

    /// The value of the attribute that paints in this tone.
    String of(Tone tone);

    /// By the values of the page's stylesheet, so that light, dark and hues are the page's own.
    static Ink ofPage() {
        return tone -> "var(" + tone.variable() + ")";
    }

    /// As plain numbers on light paper, for a picture that stands by itself.
    static Ink ofPicture(CoupleState couple) {
        Hue left = couple.partners().getFirst().profile().hue();
        Hue right = couple.partners().getLast().profile().hue();
        return tone -> Oklch.hex(tone.lightness(), tone.chroma(), hue(tone, left, right));
    }

    private static double hue(Tone tone, Hue left, Hue right) {
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
