package app.twofold.server.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a drawing is made of. Places and lengths are in its own unit, from its upper left corner. Texts are as somebody
/// wrote them, and whoever writes them anywhere has to escape them.
public sealed interface Part {

    /// A straight line, one unit thick.
    record Line(double x1, double y1, double x2, double y2, Tone tone) implements Part {}

    /// An open line along a path, with round ends.
    record Stroke(Path path, Tone tone, double thickness, Dash dash) implements Part {}

    /// A filled shape.
    ///
    /// @param edge  what its edge is painted in, [#EDGE] thick; null where it has none
    /// @param title what it stands for, shown when it is pointed at; may be empty
    record Shape(Path path, Tone fill, @Nullable Tone edge, String title) implements Part {

        public static final double EDGE = 1.5;
    }

    /// A text on one line.
    ///
    /// @param y         where its letters stand
    /// @param isHeading whether it is in the font of headings
    record Text(double x, double y, String text, Anchor anchor, Tone tone, double size, boolean isHeading)
            implements Part {}

    /// Another drawing, as it is, with its upper left corner at a place.
    record Inset(double x, double y, Drawing drawing) implements Part {}

    /// Where a text stands at its place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// Whether a line has gaps.
    enum Dash {
        SOLID(0, 0),
        DOTTED(1, 6),
        FINE(2, 3),
        DASHED(5, 5);

        private final double dash;
        private final double gap;

        Dash(double dash, double gap) {
            this.dash = dash;
            this.gap = gap;
        }

        /// Of a dash and the gap after it; empty for a solid line.
        public List<Double> lengths() {
            return this == SOLID ? List.of() : List.of(dash, gap);
        }
    }
}
