package app.twofold.server.plot;

import app.twofold.server.plot.Part.Inset;
import app.twofold.server.plot.Part.Line;
import app.twofold.server.plot.Part.Shape;
import app.twofold.server.plot.Part.Stroke;
import app.twofold.server.plot.Part.Text;
import app.twofold.server.plot.Path.Segment;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes what a drawing is made of as SVG. Every text is escaped, whoever wrote it.
///
/// @param colors the value of the attribute that paints in a tone
record SvgWriter(Function<Tone, String> colors) {

    String parts(Drawing drawing) {
        return drawing.parts().stream().map(this::part).collect(Collectors.joining());
    }

    private String part(Part part) {
        return switch (part) {
            case Line(double x1, double y1, double x2, double y2, Tone tone) ->
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>"
                        .formatted(number(x1), number(y1), number(x2), number(y2), colors.apply(tone));
            case Stroke stroke ->
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\"%s/>"
                        .formatted(
                                path(stroke.path()),
                                colors.apply(stroke.tone()),
                                number(stroke.thickness()),
                                dashes(stroke.dash()));
            case Shape shape ->
                "<path d=\"%s\" fill=\"%s\"%s>%s</path>"
                        .formatted(path(shape.path()), colors.apply(shape.fill()), edge(shape), title(shape.title()));
            case Text text ->
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\" font-size=\"%s\"%s>%s</text>"
                        .formatted(
                                number(text.x()),
                                number(text.y()),
                                text.anchor().name().toLowerCase(Locale.ROOT),
                                colors.apply(text.tone()),
                                number(text.size()),
                                text.isHeading() ? " font-family=\"Literata, Georgia, serif\"" : "",
                                escaped(text.text()));
            case Inset(double x, double y, Drawing inner) -> {
                String width = number(inner.width());
                String height = number(inner.height());
                yield "<svg x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">%s</svg>"
                        .formatted(number(x), number(y), width, height, width, height, parts(inner));
            }
        };
    }

    private String edge(Shape shape) {
        return shape.edge() == null
                ? ""
                : " stroke=\"%s\" stroke-width=\"%s\"".formatted(colors.apply(shape.edge()), number(Shape.EDGE));
    }

    private static String dashes(Part.Dash dash) {
        return dash.lengths().isEmpty()
                ? ""
                : dash.lengths().stream()
                        .map(SvgWriter::number)
                        .collect(Collectors.joining(" ", " stroke-dasharray=\"", "\""));
    }

    private static String path(Path path) {
        return path.segments().stream().map(SvgWriter::segment).collect(Collectors.joining());
    }

    private static String segment(Segment segment) {
        return switch (segment) {
            case Segment.Move(double x, double y) -> "M" + numbers(x, y);
            case Segment.Line(double x, double y) -> "L" + numbers(x, y);
            case Segment.Across(double x) -> "H" + number(x);
            case Segment.Along(double length) -> "h" + number(length);
            case Segment.Upright(double y) -> "V" + number(y);
            case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                "C" + numbers(x1, y1, x2, y2, x, y);
            case Segment.Arc(double r, boolean isLarge, boolean isClockwise, double x, double y) ->
                "A" + numbers(r, r, 0, isLarge ? 1 : 0, isClockwise ? 1 : 0, x, y);
            case Segment.Close _ -> "Z";
        };
    }

    private static String numbers(double... values) {
        return Arrays.stream(values).mapToObj(SvgWriter::number).collect(Collectors.joining(" "));
    }

    /// With one digit after the point.
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
}
