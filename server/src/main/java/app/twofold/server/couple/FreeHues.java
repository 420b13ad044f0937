package app.twofold.server.couple;

import app.twofold.domain.couple.Hue;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The hues that a joiner may be moved to.
final class FreeHues {

    private static final int[] DEGREES = {8, 38, 64, 108, 145, 190, 242, 286, 326};

    private FreeHues() {}

    /// The wish itself where it can be told apart from the taken hue, otherwise the nearest of the palette that can.
    static Hue apartFrom(Hue taken, Hue wish) {
        if (isApart(taken, wish)) {
            return wish;
        }
        return IntStream.of(DEGREES)
                .mapToObj(Hue::new)
                .filter(hue -> isApart(taken, hue))
                .min(Comparator.comparingInt(wish::distanceTo))
                .orElseThrow();
    }

    private static boolean isApart(Hue taken, Hue hue) {
        return taken.distanceTo(hue) >= Hue.MIN_DISTANCE;
    }
}
