package app.twofold.server.print;

import app.twofold.server.print.Line.Glyph;
import app.twofold.server.print.Line.Piece;
import app.twofold.server.print.Print.NamedFont;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A page while it is drawn on. Places are counted from its upper left corner, in points.
public final class Canvas {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder drawn = new StringBuilder();
    private final double height;
    private final Function<Face, NamedFont> fonts;

    Canvas(double height, Function<Face, NamedFont> fonts) {
        this.height = height;
        this.fonts = fonts;
    }

    String drawn() {
        return drawn.toString();
    }

    /// @param x     where the line begins at its left
    /// @param y     where its letters stand
    /// @param color as `#rrggbb`
    public void text(Line line, double x, double y, double size, String color) {
        fill(color);
        double scale = size / Face.UNITS;
        for (Piece piece : line.pieces()) {
            NamedFont font = fonts.apply(piece.face());
            double first =
                    piece.glyphs().isEmpty() ? 0 : piece.glyphs().getFirst().x();
            add(
                    "BT /%s %s Tf 1 0 0 1 %s %s Tm",
                    font.name(), number(size), number(x + first * scale), number(height - y));
            new Row(font.font(), scale, first).add(piece.glyphs());
            add("ET");
        }
    }

    /// Glyphs one after another. Where one does not follow the other by its own width, the difference is said.
    private final class Row {

        private final EmbeddedFont font;
        private final double scale;
        private double pen;
        private double rise;

        Row(EmbeddedFont font, double scale, double pen) {
            this.font = font;
            this.scale = scale;
            this.pen = pen;
        }

        void add(List<Glyph> glyphs) {
            drawn.append("[<");
            for (Glyph glyph : glyphs) {
                if (Math.abs(glyph.y() - rise) >= 0.5) {
                    rise = glyph.y();
                    drawn.append(">] TJ ").append(number(rise * scale)).append(" Ts [<");
                }
                long back = Math.round(pen - glyph.x());
                if (back != 0) {
                    drawn.append("> ").append(back).append(" <");
                }
                drawn.append(HEX.toHexDigits((short) font.code(glyph)));
                pen += glyph.width() - back;
            }
            drawn.append(">] TJ");
            drawn.append(rise == 0 ? "\n" : " 0 Ts\n");
        }
    }

    /// A thin line across.
    public void rule(double x, double y, double width, double thickness, String color) {
        stroke(color, thickness);
        lines(List.of(), false);
        add("%s %s m %s %s l S", number(x), number(height - y), number(x + width), number(height - y));
    }

    /// @param color as `#rrggbb`
    public void fill(String color) {
        add("%s rg", rgb(color));
    }

    /// @param color as `#rrggbb`
    public void stroke(String color, double thickness) {
        add("%s RG %s w", rgb(color), number(thickness));
    }

    /// How lines are drawn from here on.
    ///
    /// @param dashes lengths of dashes and gaps; empty for a solid line
    public void lines(List<Double> dashes, boolean haveRoundEnds) {
        String lengths = dashes.stream().map(Canvas::number).collect(Collectors.joining(" "));
        add("[%s] 0 d %s J", lengths, haveRoundEnds ? "1" : "0");
    }

    public void move(double x, double y) {
        add("%s %s m", number(x), number(height - y));
    }

    public void lineTo(double x, double y) {
        add("%s %s l", number(x), number(height - y));
    }

    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        add(
                "%s %s %s %s %s %s c",
                number(x1), number(height - y1), number(x2), number(height - y2), number(x), number(height - y));
    }

    public void closePath() {
        add("h");
    }

    /// Ends a path.
    public void paint(boolean isFilled, boolean isStroked) {
        add(isFilled ? (isStroked ? "B" : "f") : (isStroked ? "S" : "n"));
    }

    private static String rgb(String color) {
        int value = Integer.parseInt(color.substring(1), 16);
        return number((value >> 16 & 0xFF) / 255.0)
                + " " + number((value >> 8 & 0xFF) / 255.0)
                + " " + number((value & 0xFF) / 255.0);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 1_000), 3)
                .stripTrailingZeros()
                .toPlainString();
    }

    @SuppressWarnings("AnnotateFormatMethod") // every call stands in this class
    private void add(String format, Object... arguments) {
        drawn.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
