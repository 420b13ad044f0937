package app.twofold.server.plot;

import app.twofold.server.plot.LinePlot.Point;
import app.twofold.server.plot.Part.Anchor;
import app.twofold.server.plot.Part.Dash;
import java.util.List;
import java.util.stream.IntStream;

/// Numbers in small discs below a plot, each where its day is, with a thin line up to the top. Where many lie close
/// together, they stand side by side.
record PointMarks(List<Point> points, TimeAxis axis) {

    /// How much room they need, in px.
    static final int HEIGHT = 26;

    private static final double R = 9;
    private static final double TOP = 14;
    private static final double APART = 20;

    /// @param base where the plot's axis is
    void draw(Drawing drawing, double base) {
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double day = axis.x(point.on());
            double last = axis.right() - (points.size() - 1 - i) * APART;
            double x = Math.min(last, Math.max(day, before + APART));
            before = x;
            double y = base + 4 + R;
            drawing.stroke(Path.from(day, base).upright(TOP), Tone.LINE_2, 1, Dash.FINE);
            drawing.outline(Shapes.disc(x, y, R), Tone.INK_3, point.words());
            drawing.text(x, y + 4, String.valueOf(i + 1), Anchor.MIDDLE, Tone.INK_2, 12);
        }
    }

    static List<String> notes(List<Point> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> (i + 1) + " \u00B7 " + points.get(i).words())
                .toList();
    }
}
