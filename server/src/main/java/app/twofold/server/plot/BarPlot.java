package app.twofold.server.plot;

import app.twofold.server.plot.Part.Anchor;
import app.twofold.server.plot.Part.Dash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bar for every week or month, in the blend: of both, together.
///
/// @param bars    oldest first; at least one, and one of them more than nothing
/// @param planned a thin line across, where there is a plan
/// @param words   what there is to see
public record BarPlot(List<Bar> bars, @Nullable Double planned, int height, String words) implements Plot {

    private static final double MARGIN_TOP = 6;
    private static final double MARGIN_BOTTOM = 26;
    private static final double WIDEST = 26;
    private static final double NARROW = 400;

    /// How tall one of what is counted is at most.
    private static final double TALLEST_UNIT = 26;

    /// @param label the short name of the week or month
    /// @param title what the bar stands for
    public record Bar(double value, String label, String title) {}

    double base() {
        return height - MARGIN_BOTTOM;
    }

    @Override
    public Drawing draw(double width) {
        Drawing drawing = new Drawing(width, height);
        double base = base();
        double place = width / bars.size();
        double thick = Math.min(WIDEST, place * 0.62);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            if (bar.value() > 0) {
                double x = place * i + (place - thick) / 2;
                drawing.solid(Shapes.bar(x, base, thick, bar.value() * unit()), Tone.US, bar.title());
            }
        }
        if (planned != null) {
            Path across = Path.from(0, base - planned * unit()).across(width);
            drawing.stroke(across, Tone.INK_3, 1.5, Dash.DASHED);
        }
        drawing.line(0, base + 0.5, width, base + 0.5, Tone.LINE_2);
        labels(drawing, place);
        return drawing;
    }

    private double unit() {
        double most = Math.max(bars.stream().mapToDouble(Bar::value).max().orElse(1), planned == null ? 0 : planned);
        return Math.min(TALLEST_UNIT, (height - MARGIN_BOTTOM - MARGIN_TOP) / most);
    }

    private void labels(Drawing drawing, double place) {
        int last = bars.size() - 1;
        int step = Math.max(1, (int) Math.ceil(bars.size() / (drawing.width() < NARROW ? 2.0 : 4.0)));
        for (int i = 0; i < last - step * 0.6; i += step) {
            boolean first = i == 0 && place < WIDEST * 2;
            double x = first ? 0 : place * (i + 0.5);
            drawing.text(x, height - 6.0, bars.get(i).label(), first ? Anchor.START : Anchor.MIDDLE);
        }
        boolean alone = last == 0;
        double x = alone ? place / 2 : drawing.width();
        drawing.text(x, height - 6.0, bars.get(last).label(), alone ? Anchor.MIDDLE : Anchor.END);
    }
}
