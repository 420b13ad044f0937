package app.twofold.server.takeout;

import app.twofold.server.plot.Path;
import app.twofold.server.plot.Path.Segment;
import app.twofold.server.print.Canvas;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;

/// Leads a path over a page, its arcs as curves.
final class PathPainter {

    private PathPainter() {}

    /// @param place where its drawing lies on the page
    static void draw(Path path, Canvas canvas, AffineTransform place) {
        Path2D outline = new Path2D.Double();
        path.segments().forEach(segment -> add(outline, segment));
        double[] at = new double[6];
        for (PathIterator i = outline.getPathIterator(place); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> canvas.move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> canvas.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> canvas.closePath();
            }
        }
    }

    private static void add(Path2D outline, Segment segment) {
        Point2D from = outline.getCurrentPoint();
        switch (segment) {
            case Segment.Move(double x, double y) -> outline.moveTo(x, y);
            case Segment.Line(double x, double y) -> outline.lineTo(x, y);
            case Segment.Across(double x) -> outline.lineTo(x, from.getY());
            case Segment.Along(double length) -> outline.lineTo(from.getX() + length, from.getY());
            case Segment.Upright(double y) -> outline.lineTo(from.getX(), y);
            case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                outline.curveTo(x1, y1, x2, y2, x, y);
            case Segment.Arc arc -> addArc(outline, from.getX(), from.getY(), arc);
            case Segment.Close _ -> outline.closePath();
        }
    }

    /// The implementation notes of SVG 1.1 (F.6.5), for a circle.
    private static void addArc(Path2D outline, double x, double y, Segment.Arc to) {
        double dx = (x - to.x()) / 2;
        double dy = (y - to.y()) / 2;
        double half = Math.hypot(dx, dy);
        if (half == 0 || to.r() == 0) {
            outline.lineTo(to.x(), to.y());
            return;
        }
        double r = Math.max(to.r(), half);
        double away = Math.sqrt(r * r - half * half) / half * (to.isLarge() == to.isClockwise() ? -1 : 1);
        double middleX = (x + to.x()) / 2 + away * dy;
        double middleY = (y + to.y()) / 2 - away * dx;
        double start = Math.toDegrees(Math.atan2(middleY - y, x - middleX));
        double end = Math.toDegrees(Math.atan2(middleY - to.y(), to.x() - middleX));
        double extent = to.isClockwise() ? -((start - end + 720) % 360) : (end - start + 720) % 360;
        Arc2D arc = new Arc2D.Double(middleX - r, middleY - r, 2 * r, 2 * r, start, extent, Arc2D.OPEN);
        double[] at = new double[6];
        for (PathIterator i = arc.getPathIterator(new AffineTransform()); !i.isDone(); i.next()) {
            if (i.currentSegment(at) == PathIterator.SEG_CUBICTO) {
                outline.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            }
        }
    }
}
