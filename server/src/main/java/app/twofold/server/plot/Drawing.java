package app.twofold.server.plot;

import static app.twofold.server.plot.SvgWriter.escaped;
import static app.twofold.server.plot.SvgWriter.number;

import app.twofold.server.plot.Part.Anchor;
import app.twofold.server.plot.Part.Dash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Parts in the order in which they are drawn, and their SVG for a page or a file. Whatever else shows a drawing paints
/// its parts.
public final class Drawing {

    private final List<Part> parts = new ArrayList<>();
    private final double width;
    private final double height;

    Drawing(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    Drawing line(double x1, double y1, double x2, double y2, Tone tone) {
        return add(new Part.Line(x1, y1, x2, y2, tone));
    }

    /// An open line along a path.
    Drawing stroke(Path path, Tone tone, double thickness, Dash dash) {
        return add(new Part.Stroke(path, tone, thickness, dash));
    }

    /// A filled shape with a thin edge of paper.
    ///
    /// @param title what it stands for, shown when it is pointed at
    Drawing shape(Path path, Tone tone, String title) {
        return add(new Part.Shape(path, tone, Tone.PAPER, title));
    }

    /// A filled shape that touches what is around it.
    Drawing solid(Path path, Tone tone, String title) {
        return add(new Part.Shape(path, tone, null, title));
    }

    /// A shape of which only the outline shows.
    Drawing outline(Path path, Tone tone, String title) {
        return add(new Part.Shape(path, Tone.PAPER, tone, title));
    }

    Drawing text(double x, double y, String text, Anchor anchor) {
        return text(x, y, text, anchor, Tone.INK_3, 14);
    }

    Drawing text(double x, double y, String text, Anchor anchor, Tone tone, double size) {
        return add(new Part.Text(x, y, text, anchor, tone, size, false));
    }

    Drawing heading(double x, double y, String text) {
        return add(new Part.Text(x, y, text, Anchor.START, Tone.INK, 20, true));
    }

    /// Puts another drawing in, as it is.
    Drawing inset(double x, double y, Drawing other) {
        return add(new Part.Inset(x, y, other));
    }

    /// For a page: as wide as there is room, in the colours of its stylesheet, so that light, dark and hues are the
    /// page's own; one picture with one text for screen readers.
    public String forPage(String words) {
        String parts = new SvgWriter(tone -> "var(" + tone.variable() + ")").parts(this);
        return "<svg viewBox=\"0 0 %s %s\" width=\"100%%\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(number(width), number(height), escaped(words), parts);
    }

    /// For a file of its own.
    public String forFile(String words, Ink ink) {
        String parts = new SvgWriter(ink::hex).parts(this);
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" role=\"img\""
                        + " aria-label=\"%s\" font-family=\"Figtree, 'Segoe UI', sans-serif\">%s</svg>\n")
                .formatted(number(width), number(height), number(width), number(height), escaped(words), parts);
    }

    private Drawing add(Part part) {
        parts.add(part);
        return this;
    }
}
