package app.twofold.server.takeout;

import app.twofold.server.print.Canvas;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.PathIterator;
import java.util.Iterator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The path of a shape (SVG 1.1, 8.3), of those commands that the program's own drawings have. Its arcs are of circles.
final class SvgPath {

    private static final Pattern TOKEN = Pattern.compile("[MLHVCAZh]|-?\\d+(?:\\.\\d+)?");

    private final Iterator<String> tokens;
    private final Canvas canvas;
    private final double left;
    private final double top;
    private final double scale;
    private double x;
    private double y;

    SvgPath(String path, Canvas canvas, double left, double top, double scale) {
        this.tokens = TOKEN.matcher(path).results().map(MatchResult::group).iterator();
        this.canvas = canvas;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    void draw() {
        while (tokens.hasNext()) {
            String command = tokens.next();
            switch (command) {
                case "M" -> move();
                case "L" -> lineTo(next(), next());
                case "H" -> lineTo(next(), y);
                case "h" -> lineTo(x + next(), y);
                case "V" -> lineTo(x, next());
                case "C" -> curveTo(next(), next(), next(), next(), next(), next());
                case "A" -> arcTo(next(), next(), next(), next(), next(), next(), next());
                case "Z" -> canvas.closePath();
                default -> throw new IllegalArgumentException("A path has no command like this: " + command);
            }
        }
    }

    private double next() {
        return Double.parseDouble(tokens.next());
    }

    private void move() {
        x = next();
        y = next();
        canvas.move(left + x * scale, top + y * scale);
    }

    private void lineTo(double toX, double toY) {
        x = toX;
        y = toY;
        canvas.lineTo(left + x * scale, top + y * scale);
    }

    private void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
        x = toX;
        y = toY;
        canvas.curveTo(
                left + x1 * scale,
                top + y1 * scale,
                left + x2 * scale,
                top + y2 * scale,
                left + toX * scale,
                top + toY * scale);
    }

    /// The implementation notes of SVG (F.6.5), for a circle.
    private void arcTo(
            double r, double unused, double unusedTurn, double isLarge, double isClockwise, double toX, double toY) {
        double dx = (x - toX) / 2;
        double dy = (y - toY) / 2;
        double half = Math.hypot(dx, dy);
        if (half == 0 || r == 0) {
            lineTo(toX, toY);
            return;
        }
        double radius = Math.max(r, half);
        double away = Math.sqrt(radius * radius - half * half) / half * (isLarge == isClockwise ? -1 : 1);
        double middleX = (x + toX) / 2 + away * dy;
        double middleY = (y + toY) / 2 - away * dx;
        double start = Math.toDegrees(Math.atan2(-(y - middleY), x - middleX));
        double end = Math.toDegrees(Math.atan2(-(toY - middleY), toX - middleX));
        double extent = isClockwise > 0 ? -((start - end + 720) % 360) : (end - start + 720) % 360;
        if (Math.abs(extent) < 1e-9) {
            extent = isClockwise > 0 ? -360 : 360;
        }
        arc(new Arc2D.Double(middleX - radius, middleY - radius, 2 * radius, 2 * radius, start, extent, Arc2D.OPEN));
        x = toX;
        y = toY;
    }

    private void arc(Arc2D arc) {
        double[] at = new double[6];
        for (PathIterator i = arc.getPathIterator(new AffineTransform()); !i.isDone(); i.next()) {
            if (i.currentSegment(at) == PathIterator.SEG_CUBICTO) {
                curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            }
        }
    }
}
