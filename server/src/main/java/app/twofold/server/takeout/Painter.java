package app.twofold.server.takeout;

import app.twofold.server.plot.Drawing;
import app.twofold.server.plot.Ink;
import app.twofold.server.plot.Part;
import app.twofold.server.plot.Part.Dash;
import app.twofold.server.plot.Part.Inset;
import app.twofold.server.plot.Part.Shape;
import app.twofold.server.plot.Part.Stroke;
import app.twofold.server.plot.Part.Text;
import app.twofold.server.plot.Path;
import app.twofold.server.plot.Tone;
import app.twofold.server.print.Canvas;
import app.twofold.server.print.Line;
import app.twofold.server.print.Paragraph;
import java.awt.geom.AffineTransform;

/// Paints drawings on a page, in the fonts of the book. Their titles are for those who point at them and do not show.
///
/// @param left  where the drawing begins on the page
/// @param scale how many points a unit of the drawing is
record Painter(Canvas canvas, Ink ink, double left, double top, double scale) {

    void paint(Drawing drawing) {
        drawing.parts().forEach(this::paint);
    }

    void paint(Part part) {
        switch (part) {
            case Part.Line(double x1, double y1, double x2, double y2, Tone tone) -> {
                stroke(tone, 1, Dash.SOLID, false);
                draw(Path.from(x1, y1).line(x2, y2), false, true);
            }
            case Stroke stroke -> {
                stroke(stroke.tone(), stroke.thickness(), stroke.dash(), true);
                draw(stroke.path(), false, true);
            }
            case Shape shape -> {
                canvas.fill(ink.hex(shape.fill()));
                if (shape.edge() != null) {
                    stroke(shape.edge(), Shape.EDGE, Dash.SOLID, false);
                }
                draw(shape.path(), true, shape.edge() != null);
            }
            case Text text -> paint(text);
            case Inset(double x, double y, Drawing inner) ->
                new Painter(canvas, ink, left + x * scale, top + y * scale, scale).paint(inner);
        }
    }

    private void draw(Path path, boolean isFilled, boolean isStroked) {
        PathPainter.draw(path, canvas, new AffineTransform(scale, 0, 0, scale, left, top));
        canvas.paint(isFilled, isStroked);
    }

    private void stroke(Tone tone, double thickness, Dash dash, boolean hasRoundEnds) {
        canvas.stroke(ink.hex(tone), thickness * scale);
        canvas.lines(dash.lengths().stream().map(length -> length * scale).toList(), hasRoundEnds);
    }

    private void paint(Text text) {
        Line line = Paragraph.line(text.text(), false);
        double width = line.width() * text.size() / 1_000;
        double before = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        double x = left + (text.x() - before) * scale;
        canvas.text(line, x, top + text.y() * scale, text.size() * scale, ink.hex(text.tone()));
    }
}
