package app.twofold.server.takeout;

import app.twofold.server.print.Canvas;
import app.twofold.server.print.Line;
import app.twofold.server.print.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// A drawing of the program's own, taken apart into what a page can show.
///
/// @param width  in its own unit, as the height
/// @param shapes in the order in which they are drawn
record SvgPicture(double width, double height, List<Shape> shapes) {

    private static final String NONE = "none";

    /// @throws IOException if it is no drawing of the program's own
    static SvgPicture of(String svg) throws IOException {
        Reader reader = new Reader();
        try {
            Svg.send(svg, reader);
        } catch (SAXException e) {
            throw new IOException("A drawing cannot be read", e);
        }
        return new SvgPicture(reader.width, reader.height, reader.shapes);
    }

    /// @param scale how many points a unit of it is
    void draw(Canvas canvas, double x, double y, double scale) {
        shapes.forEach(shape -> shape.draw(canvas, x, y, scale));
    }

    /// A part of it.
    interface Shape {

        void draw(Canvas canvas, double x, double y, double scale);
    }

    private record Path(String path, String fill, String stroke, double thickness, String dashes, boolean isRound)
            implements Shape {

        @Override
        public void draw(Canvas canvas, double x, double y, double scale) {
            boolean isFilled = !fill.equals(NONE);
            boolean isStroked = !stroke.equals(NONE);
            if (isFilled) {
                canvas.fill(fill);
            }
            if (isStroked) {
                canvas.stroke(stroke, thickness * scale);
                canvas.lines(scaled(scale), isRound);
            }
            new SvgPath(path, canvas, x, y, scale).draw();
            canvas.paint(isFilled, isStroked);
        }

        private List<Double> scaled(double scale) {
            return dashes.isBlank()
                    ? List.of()
                    : List.of(dashes.trim().split("[ ,]+")).stream()
                            .map(length -> Double.parseDouble(length) * scale)
                            .toList();
        }
    }

    private record Words(double left, double top, String anchor, String fill, double size, String text)
            implements Shape {

        @Override
        public void draw(Canvas canvas, double x, double y, double scale) {
            Line line = Paragraph.line(text, false);
            double width = line.width() * size / 1_000;
            double before = switch (anchor) {
                case "middle" -> width / 2;
                case "end" -> width;
                default -> 0;
            };
            canvas.text(line, x + (left - before) * scale, y + top * scale, size * scale, fill);
        }
    }

    private static final class Reader extends DefaultHandler {

        private final List<Shape> shapes = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private double width = 1;
        private double height = 1;
        private Words words = new Words(0, 0, "start", "#000000", 1, "");

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            text.setLength(0);
            switch (name) {
                case "svg" -> size(attributes);
                case "line" ->
                    shapes.add(new Path(
                            "M%s %sL%s %s"
                                    .formatted(
                                            attributes.getValue("x1"),
                                            attributes.getValue("y1"),
                                            attributes.getValue("x2"),
                                            attributes.getValue("y2")),
                            NONE,
                            of(attributes, "stroke", "#000000"),
                            number(attributes, "stroke-width", 1),
                            "",
                            false));
                case "path" ->
                    shapes.add(new Path(
                            of(attributes, "d", ""),
                            of(attributes, "fill", "#000000"),
                            of(attributes, "stroke", NONE),
                            number(attributes, "stroke-width", 1),
                            of(attributes, "stroke-dasharray", ""),
                            of(attributes, "stroke-linecap", "").equals("round")));
                case "text" ->
                    words = new Words(
                            number(attributes, "x", 0),
                            number(attributes, "y", 0),
                            of(attributes, "text-anchor", "start"),
                            of(attributes, "fill", "#000000"),
                            number(attributes, "font-size", 14),
                            "");
                default -> {
                    // A title is for those who point at it.
                }
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            if (name.equals("text")) {
                shapes.add(new Words(words.left, words.top, words.anchor, words.fill, words.size, text.toString()));
            }
            text.setLength(0);
        }

        @Override
        public void characters(char[] some, int start, int length) {
            text.append(some, start, length);
        }

        private void size(Attributes attributes) {
            String[] box = of(attributes, "viewBox", "0 0 1 1").split(" ", -1);
            width = Double.parseDouble(box[2]);
            height = Double.parseDouble(box[3]);
        }

        private static String of(Attributes attributes, String name, String usual) {
            String value = attributes.getValue(name);
            return value == null ? usual : value;
        }

        private static double number(Attributes attributes, String name, double usual) {
            String value = attributes.getValue(name);
            return value == null ? usual : Double.parseDouble(value);
        }
    }
}
