package app.twofold.server.plot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// An outline or a line, built segment by segment: each call adds one. It begins at a place, and each segment where the
/// one before it ends.
public final class Path {

    private final List<Segment> segments = new ArrayList<>();

    private Path(double x, double y) {
        segments.add(new Segment.Move(x, y));
    }

    /// A step of a path. Places are counted from the upper left corner of the drawing.
    public sealed interface Segment {

        /// Where a path begins.
        record Move(double x, double y) implements Segment {}

        record Line(double x, double y) implements Segment {}

        /// A level line to an x.
        record Across(double x) implements Segment {}

        /// A level line of a length.
        record Along(double length) implements Segment {}

        /// An upright line to a y.
        record Upright(double y) implements Segment {}

        /// A cubic curve with its two control points.
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

        /// An arc of a circle.
        ///
        /// @param isLarge whether it is the longer way round
        record Arc(double r, boolean isLarge, boolean isClockwise, double x, double y) implements Segment {}

        /// A straight line back to where the path began.
        record Close() implements Segment {}
    }

    public static Path from(double x, double y) {
        return new Path(x, y);
    }

    /// The first of them is a move, and no other.
    public List<Segment> segments() {
        return Collections.unmodifiableList(segments);
    }

    public Path line(double x, double y) {
        return add(new Segment.Line(x, y));
    }

    public Path across(double x) {
        return add(new Segment.Across(x));
    }

    public Path along(double length) {
        return add(new Segment.Along(length));
    }

    public Path upright(double y) {
        return add(new Segment.Upright(y));
    }

    public Path curve(double x1, double y1, double x2, double y2, double x, double y) {
        return add(new Segment.Curve(x1, y1, x2, y2, x, y));
    }

    /// @see Segment.Arc
    public Path arc(double r, boolean isLarge, boolean isClockwise, double x, double y) {
        return add(new Segment.Arc(r, isLarge, isClockwise, x, y));
    }

    public Path close() {
        return add(new Segment.Close());
    }

    private Path add(Segment segment) {
        segments.add(segment);
        return this;
    }
}
