package app.twofold.server.plot;

import app.twofold.domain.pattern.Stretch;
import app.twofold.server.plot.Part.Anchor;
import app.twofold.server.plot.Part.Dash;
import app.twofold.server.plot.Shaded.Place;
import app.twofold.server.plot.Shapes.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Numbers over time, one line for each person: half-discs of their side, and a solid line or a dotted one.
///
/// @param days   what the axis covers
/// @param top    the number at the top; at the bottom is 0, and whatever is less
/// @param levels numbers that have a line of their own, with what stands beside it
/// @param points numbered marks below the axis, by their day
/// @param words  what there is to see
public record LinePlot(
        Stretch days,
        double top,
        List<Level> levels,
        List<Line> lines,
        List<Point> points,
        int height,
        Locale locale,
        String words)
        implements Plot {

    private static final double LEAST_LEFT = 44;
    private static final double MAX_LEFT = 116;
    private static final double OF_A_LETTER = 8;
    private static final double MARGIN_TOP = 14;
    private static final double MARGIN_BOTTOM = 40;
    private static final double NARROW = 500;
    private static final double LARGEST_MARK = 6.5;
    private static final double SMALLEST_MARK = 2.2;

    /// Without numbered marks.
    public LinePlot(
            Stretch days, double top, List<Level> levels, List<Line> lines, int height, Locale locale, String words) {
        this(days, top, levels, lines, List.of(), height, locale, words);
    }

    /// Something that happened on a day, which gets the number of its place among the others.
    ///
    /// @param words what it was
    public record Point(LocalDate on, String words) {}

    /// @param text a short one
    public record Level(double value, String text) {}

    /// @param runs dots that a line leads through; none leads from one run to the next
    public record Line(Whose whose, Way way, List<List<Dot>> runs) {}

    /// @param title what the dot stands for
    public record Dot(LocalDate on, double value, String title) {}

    /// How a line goes.
    public enum Way {
        SOFT,
        STAIRS,
        /// As it was planned: no dots, in grey.
        PLANNED
    }

    @Override
    public List<String> notes() {
        return PointMarks.notes(points);
    }

    Place place(double width) {
        return new Place(axis(width)::x, left(), bottom());
    }

    private TimeAxis axis(double width) {
        return new TimeAxis(days, left() + 14, width - 14, locale);
    }

    @Override
    public Drawing draw(double width) {
        Drawing drawing = new Drawing(width, height);
        for (Level level : levels) {
            drawing.line(left(), y(level.value()), width, y(level.value()), Tone.LINE);
            drawing.text(0, y(level.value()) + 5, shortened(level.text()), Anchor.START);
        }
        TimeAxis axis = axis(width);
        lines.forEach(line -> strokes(drawing, axis, line));
        lines.forEach(line -> marks(drawing, axis, line));
        new PointMarks(points, axis).draw(drawing, bottom());
        axis.write(drawing, height - 8.0);
        return drawing;
    }

    private void strokes(Drawing drawing, TimeAxis axis, Line line) {
        for (List<Dot> run : line.runs()) {
            List<Spot> spots = run.stream()
                    .map(dot -> new Spot(axis.x(dot.on()), y(dot.value())))
                    .toList();
            switch (line.way()) {
                case SOFT ->
                    drawing.stroke(
                            Shapes.soft(spots),
                            line.whose().tone(),
                            2.5,
                            line.whose().dash());
                case STAIRS -> drawing.stroke(Shapes.stairs(spots), line.whose().tone(), 2.5, Dash.SOLID);
                case PLANNED -> drawing.stroke(Shapes.straight(spots), Tone.INK_3, 1.5, Dash.DASHED);
            }
        }
    }

    private void marks(Drawing drawing, TimeAxis axis, Line line) {
        if (line.way() == Way.PLANNED) {
            return;
        }
        double r = mark(line, drawing.width());
        for (List<Dot> run : line.runs()) {
            for (Dot dot : run) {
                Path shape = line.whose().mark(axis.x(dot.on()), y(dot.value()), r);
                drawing.shape(shape, line.whose().tone(), dot.title());
            }
        }
    }

    /// As large as there is room between one and the next.
    private double mark(Line line, double width) {
        long dots = line.runs().stream().mapToLong(List::size).sum();
        double room = (width - left()) / Math.max(1, dots);
        return Math.clamp(room * (width < NARROW ? 0.28 : 0.22), SMALLEST_MARK, LARGEST_MARK);
    }

    /// Where the lines begin, beside what stands at the levels.
    private double left() {
        double longest = levels.stream()
                .mapToDouble(level -> letters(shortened(level.text())))
                .max()
                .orElse(0);
        return Math.max(LEAST_LEFT, OF_A_LETTER * longest);
    }

    private static String shortened(String text) {
        int most = (int) (MAX_LEFT / OF_A_LETTER);
        return letters(text) > most ? text.substring(0, text.offsetByCodePoints(0, most - 1)) + "\u2026" : text;
    }

    private static int letters(String text) {
        return text.codePointCount(0, text.length());
    }

    private double y(double value) {
        return bottom() - Math.max(0, value) / top * (bottom() - MARGIN_TOP);
    }

    private double bottom() {
        return height - MARGIN_BOTTOM - (points.isEmpty() ? 0 : PointMarks.HEIGHT);
    }
}
