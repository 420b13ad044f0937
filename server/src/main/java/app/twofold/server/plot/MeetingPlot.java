package app.twofold.server.plot;

import app.twofold.domain.pattern.Meeting;
import app.twofold.domain.pattern.Stretch;
import app.twofold.server.plot.Shaded.Place;
import java.util.List;
import java.util.Locale;

/// When the two met to talk: a disc for every check-in, its halves apart where there was a pause; a ring for one that
/// did not take place, a stroke for one that was left out.
///
/// @param words what there is to see
public record MeetingPlot(Stretch days, List<Dot> dots, Locale locale, String words) implements Plot {

    private static final int HEIGHT = 92;
    private static final double MIDDLE = 34;
    private static final double LARGEST = 9;

    /// @param title what it stands for
    public record Dot(Meeting meeting, String title) {}

    Place place(double width) {
        return new Place(axis(width)::x, 0, HEIGHT - 34.0);
    }

    private TimeAxis axis(double width) {
        return new TimeAxis(days, 14, width - 14, locale);
    }

    @Override
    public Drawing draw(double width) {
        Drawing drawing = new Drawing(width, HEIGHT);
        double r = Math.clamp(width / Math.max(1, dots.size()) * 0.36, 2.2, LARGEST);
        TimeAxis axis = axis(width);
        drawing.line(0, MIDDLE, width, MIDDLE, Tone.LINE);
        dots.forEach(dot -> mark(drawing, dot, axis.x(dot.meeting().on()), r));
        axis.write(drawing, HEIGHT - 14.0);
        return drawing;
    }

    private static void mark(Drawing drawing, Dot dot, double x, double r) {
        switch (dot.meeting().kind()) {
            case HELD -> drawing.shape(Shapes.disc(x, MIDDLE, r), Tone.US, dot.title());
            case HELD_WITH_PAUSE -> {
                double apart = r * 0.35;
                drawing.shape(Shapes.left(x - apart, MIDDLE, r), Tone.US, dot.title());
                drawing.shape(Shapes.right(x + apart, MIDDLE, r), Tone.US, dot.title());
            }
            case NOT_HELD -> drawing.outline(Shapes.disc(x, MIDDLE, r * 0.7), Tone.INK_3, dot.title());
            case LEFT_OUT ->
                drawing.outline(Path.from(x - r * 0.6, MIDDLE).across(x + r * 0.6), Tone.INK_3, dot.title());
        }
    }
}
