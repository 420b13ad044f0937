package app.twofold.server.plot;

import java.util.Locale;

/// Writes a drawing as SVG. Every text is escaped, whoever wrote it.
public final class Drawing {

    private static final double GAP = 1.5;

    private final StringBuilder svg = new StringBuilder();
    private final Ink ink;
    private final double width;
    private final double height;

    Drawing(double width, double height, Ink ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    /// Where a text stands at its place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Drawing line(double x1, double y1, double x2, double y2, Tone tone) {
        return add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>"
                .formatted(number(x1), number(y1), number(x2), number(y2), ink.of(tone)));
    }

    /// An open line along a path.
    ///
    /// @param dash the lengths of dashes and gaps; empty for a solid line
    Drawing stroke(String path, Tone tone, double thickness, String dash) {
        String dashes = dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"";
        return add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\"%s/>"
                .formatted(path, ink.of(tone), number(thickness), dashes));
    }

    /// A filled shape with a thin edge of paper.
    ///
    /// @param title what it stands for, shown when it is pointed at
    Drawing shape(String path, Tone tone, String title) {
        return add("<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\">%s</path>"
                .formatted(path, ink.of(tone), ink.of(Tone.PAPER), number(GAP), title(title)));
    }

    /// A filled shape that touches what is around it.
    Drawing solid(String path, Tone tone, String title) {
        return add("<path d=\"%s\" fill=\"%s\">%s</path>".formatted(path, ink.of(tone), title(title)));
    }

    /// A shape of which only the outline shows.
    Drawing outline(String path, Tone tone, String title) {
        return add("<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\">%s</path>"
                .formatted(path, ink.of(Tone.PAPER), ink.of(tone), number(GAP), title(title)));
    }

    Drawing text(double x, double y, String text, Anchor anchor) {
        return text(x, y, text, anchor, Tone.INK_3, 14, "");
    }

    /// @param attributes more of them, written by the program and by nobody else
    Drawing text(double x, double y, String text, Anchor anchor, Tone tone, double size, String attributes) {
        return add("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\" font-size=\"%s\"%s>%s</text>"
                .formatted(
                        number(x),
                        number(y),
                        anchor.name().toLowerCase(Locale.ROOT),
                        ink.of(tone),
                        number(size),
                        attributes,
                        escaped(text)));
    }

    /// Puts another drawing in, as it is.
    Drawing inset(double x, double y, Drawing other) {
        return add("<svg x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">%s</svg>"
                .formatted(
                        number(x),
                        number(y),
                        number(other.width),
                        number(other.height),
                        number(other.width),
                        number(other.height),
                        other.svg));
    }

    /// For a page: as wide as there is room, one picture with one text for screen readers.
    public String forPage(String words) {
        return "<svg viewBox=\"0 0 %s %s\" width=\"100%%\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(number(width), number(height), escaped(words), svg);
    }

    /// For a file of its own.
    public String forFile(String words) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" role=\"img\""
                        + " aria-label=\"%s\" font-family=\"Figtree, 'Segoe UI', sans-serif\">%s</svg>\n")
                .formatted(number(width), number(height), number(width), number(height), escaped(words), svg);
    }

    /// For paper, in the fonts of the book. No text for screen readers: what there is to see stands beside it.
    ///
    /// @param millimetres how wide it is there
    public String forPrint(double millimetres) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%smm\" height=\"%smm\""
                        + " font-family=\"Literata\">%s</svg>")
                .formatted(
                        number(width), number(height), number(millimetres), number(millimetres * height / width), svg);
    }

    /// Coordinates with one digit after the point.
    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : "<title>" + escaped(title) + "</title>";
    }

    private Drawing add(String part) {
        svg.append(part);
        return this;
    }
}
