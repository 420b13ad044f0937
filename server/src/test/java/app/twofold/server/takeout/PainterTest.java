package app.twofold.server.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.twofold.domain.couple.Hue;
import app.twofold.domain.pattern.Meeting;
import app.twofold.domain.pattern.Stretch;
import app.twofold.server.plot.Bands;
import app.twofold.server.plot.Bands.Band;
import app.twofold.server.plot.Ink;
import app.twofold.server.plot.MeetingPlot;
import app.twofold.server.plot.Part;
import app.twofold.server.plot.Part.Anchor;
import app.twofold.server.plot.Part.Dash;
import app.twofold.server.plot.Path;
import app.twofold.server.plot.Shaded;
import app.twofold.server.plot.Tone;
import app.twofold.server.print.Canvas;
import app.twofold.server.print.Print;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PainterTest {

    private static final Ink INK = new Ink(new Hue(242), new Hue(64));
    private static final double HEIGHT = 500;
    private static final double LEFT = 10;
    private static final double TOP = 20;
    private static final double SCALE = 0.5;
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 7);

    /// From the left of a circle around 50, 50 to its top.
    @ParameterizedTest
    @CsvSource({
        "false, true,  50, 50, -0.71, -0.71",
        "true,  false, 50, 50,  0.71,  0.71",
        "false, false, 30, 30,  0.71,  0.71",
        "true,  true,  30, 30, -0.71, -0.71"
    })
    void anArcIsOfTheCircleThatItsEndsAndItsTurnMean(
            boolean isLarge, boolean isClockwise, double x, double y, double passesX, double passesY)
            throws IOException {
        List<Point2D> points = curved(Path.from(30, 50).arc(20, isLarge, isClockwise, 50, 30));

        assertThat(points).allSatisfy(point -> assertThat(point.distance(x, y)).isEqualTo(20, within(0.05)));
        assertThat(points)
                .anySatisfy(point -> assertThat(point.distance(x + 20 * passesX, y + 20 * passesY))
                        .isLessThan(3));
        assertThat(points.getFirst().distance(30, 50)).isLessThan(0.05);
        assertThat(points.getLast().distance(50, 30)).isLessThan(0.05);
        assertThat(length(points)).isEqualTo(2 * Math.PI * 20 * (isLarge ? 0.75 : 0.25), within(0.5));
    }

    @ParameterizedTest
    @CsvSource({"true, 70", "false, 30"})
    void halfACircleLiesOnTheSideOfItsTurn(boolean isClockwise, double edge) throws IOException {
        List<Point2D> points =
                curved(Path.from(50, 30).arc(20, false, isClockwise, 50, 70).close());

        assertThat(points)
                .allSatisfy(point -> assertThat(point.distance(50, 50)).isEqualTo(20, within(0.05)));
        assertThat(points).anySatisfy(point -> assertThat(point.getX()).isEqualTo(edge, within(0.1)));
        assertThat(points)
                .allSatisfy(
                        point -> assertThat((point.getX() - 50) * (edge - 50)).isGreaterThan(-1));
    }

    @Test
    void anArcWithoutLengthOrOfTooSmallACircleStillEndsAtItsEnd() throws IOException {
        assertThat(painted(stroke(Path.from(30, 50).arc(0, false, true, 50, 50))))
                .contains("25 455 m", "35 455 l");
        assertThat(painted(stroke(Path.from(30, 50).arc(20, false, true, 30, 50))))
                .contains("25 455 m", "25 455 l");
        assertThat(curved(Path.from(30, 50).arc(5, false, true, 50, 50)))
                .allSatisfy(point -> assertThat(point.distance(40, 50)).isEqualTo(10, within(0.05)));
    }

    @Test
    void everySegmentBeginsWhereTheOneBeforeItEnded() throws IOException {
        Path path = Path.from(0, 0)
                .line(20, 40)
                .across(60)
                .upright(80)
                .along(20)
                .arc(10, false, true, 100, 80)
                .upright(100)
                .curve(90, 110, 70, 90, 60, 100)
                .close();

        assertThat(painted(stroke(path)).stream().filter(line -> line.matches(".* [ml]|.* 40 430 c|h")))
                .containsExactly(
                        "10 480 m",
                        "20 460 l",
                        "40 460 l",
                        "40 440 l",
                        "50 440 l",
                        "60 430 l",
                        "55 425 45 435 40 430 c",
                        "h");
    }

    @Test
    void partsAreOneOverAnotherInTheirOrder() throws IOException {
        Path shape = Path.from(0, 0).across(20).upright(20).close();

        List<String> painted = painted(
                new Part.Shape(shape, Tone.SHADE, null, ""),
                new Part.Line(0, 40, 200, 60, Tone.LINE),
                stroke(shape),
                new Part.Shape(shape, Tone.A, Tone.PAPER, ""),
                new Part.Text(0, 0, "Tea", Anchor.START, Tone.INK, 14, false));

        assertThat(painted.stream().filter(line -> line.matches("[fSBn]|ET")))
                .containsExactly("f", "S", "S", "B", "ET");
        assertThat(painted)
                .containsSubsequence(rgb(Tone.LINE) + " RG 0.5 w", "[] 0 d 0 J", "10 460 m", "110 450 l", "S");
        assertThat(painted)
                .containsSubsequence(
                        rgb(Tone.SHADE) + " rg",
                        "f",
                        "S",
                        "S",
                        rgb(Tone.A) + " rg",
                        rgb(Tone.PAPER) + " RG 0.75 w",
                        "B")
                .endsWith("ET");
    }

    @ParameterizedTest
    @EnumSource(Dash.class)
    void aStrokeHasRoundEndsAndItsDashes(Dash dash) throws IOException {
        String dashes = switch (dash) {
            case SOLID -> "[]";
            case DOTTED -> "[0.5 3]";
            case FINE -> "[1 1.5]";
            case DASHED -> "[2.5 2.5]";
        };

        assertThat(painted(new Part.Stroke(Path.from(0, 0).across(20), Tone.B, 2.5, dash)))
                .containsSubsequence(rgb(Tone.B) + " RG 1.25 w", dashes + " 0 d 1 J", "S");
    }

    @ParameterizedTest
    @CsvSource({"START, 0", "MIDDLE, 0.5", "END, 1"})
    void aTextStandsAtItsPlaceByItsAnchor(Anchor anchor, double before) throws IOException {
        List<TextPosition> letters =
                letters(painter -> painter.paint(new Part.Text(200, 100, "A <goal>", anchor, Tone.INK, 20, false)));
        double first = letters.getFirst().getXDirAdj();
        double width = letters.getLast().getXDirAdj() + letters.getLast().getWidthDirAdj() - first;

        assertThat(letters.stream().map(TextPosition::getUnicode)).containsExactly("A <goal>".split(""));
        assertThat(first).isEqualTo(LEFT + 200 * SCALE - before * width, within(0.3));
        assertThat(letters.getFirst().getYDirAdj()).isEqualTo((float) (TOP + 100 * SCALE), within(0.01f));
        assertThat(letters.getFirst().getFontSizeInPt()).isEqualTo((float) (20 * SCALE));
    }

    @Test
    void anInsetStandsLowerAndNoTitleIsWritten() throws IOException {
        MeetingPlot plot = new MeetingPlot(
                new Stretch(FIRST, FIRST.plusDays(9)),
                List.of(new MeetingPlot.Dot(new Meeting(FIRST, Meeting.Kind.HELD), "held")),
                Locale.ENGLISH,
                "Talks");
        Shaded shaded = Shaded.of(plot, new Bands(List.of(new Band(FIRST, null, "Together", "title"))), "");

        List<TextPosition> alone = letters(painter -> painter.paint(plot.draw(300)));
        List<TextPosition> inset = letters(painter -> painter.paint(shaded.draw(300)));

        assertThat(text(alone)).isEqualTo("7 April16 April");
        assertThat(text(inset)).isEqualTo("Together7 April16 April");
        assertThat(inset.getLast().getXDirAdj()).isEqualTo(alone.getLast().getXDirAdj());
        assertThat(inset.getLast().getYDirAdj() - alone.getLast().getYDirAdj())
                .isEqualTo(
                        (float) (shaded.draw(300).height() - plot.draw(300).height()) * (float) SCALE, within(0.01f));
    }

    private static Part stroke(Path path) {
        return new Part.Stroke(path, Tone.US, 1, Dash.SOLID);
    }

    private static String text(List<TextPosition> letters) {
        return String.join("", letters.stream().map(TextPosition::getUnicode).toList());
    }

    private static String rgb(Tone tone) {
        String hex = INK.hex(tone);
        return String.join(
                " ",
                List.of(1, 3, 5).stream()
                        .map(i -> Math.round(Integer.parseInt(hex.substring(i, i + 2), 16) / 255.0 * 1_000) / 1_000.0)
                        .map(value -> value == 1 ? "1" : String.valueOf(value))
                        .toList());
    }

    /// Points all along the curves of a path, in the unit of the drawing.
    private static List<Point2D> curved(Path path) throws IOException {
        List<Point2D> points = new ArrayList<>();
        Point2D from = new Point2D.Double();
        for (String line : painted(stroke(path))) {
            if (!line.matches(".* [mlc]")) {
                continue;
            }
            double[] at = Arrays.stream(line.substring(0, line.length() - 2).split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (line.endsWith("c")) {
                points.addAll(along(
                        new CubicCurve2D.Double(from.getX(), from.getY(), at[0], at[1], at[2], at[3], at[4], at[5])));
            }
            from = new Point2D.Double(at[at.length - 2], at[at.length - 1]);
        }
        return points.stream()
                .<Point2D>map(point ->
                        new Point2D.Double((point.getX() - LEFT) / SCALE, (HEIGHT - point.getY() - TOP) / SCALE))
                .toList();
    }

    private static List<Point2D> along(CubicCurve2D curve) {
        List<Point2D> points = new ArrayList<>();
        for (double t = 0; t <= 1; t += 0.125) {
            double u = 1 - t;
            points.add(new Point2D.Double(
                    u * u * u * curve.getX1()
                            + 3 * u * u * t * curve.getCtrlX1()
                            + 3 * u * t * t * curve.getCtrlX2()
                            + t * t * t * curve.getX2(),
                    u * u * u * curve.getY1()
                            + 3 * u * u * t * curve.getCtrlY1()
                            + 3 * u * t * t * curve.getCtrlY2()
                            + t * t * t * curve.getY2()));
        }
        return points;
    }

    private static double length(List<Point2D> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i).distance(points.get(i - 1));
        }
        return length;
    }

    /// What is on the page, operator by operator.
    private static List<String> painted(Part... parts) throws IOException {
        byte[] pdf = pdf(painter -> List.of(parts).forEach(painter::paint));
        try (PDDocument document = Loader.loadPDF(pdf);
                InputStream contents = document.getPage(0).getContents()) {
            return new String(contents.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }

    private static List<TextPosition> letters(Consumer<Painter> painting) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                letters.add(position);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf(painting))) {
            reader.getText(document);
        }
        return letters;
    }

    private static byte[] pdf(Consumer<Painter> painting) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Print print = new Print(400, HEIGHT, "Twofold")) {
            Canvas canvas = print.page();
            painting.accept(new Painter(canvas, INK, LEFT, TOP, SCALE));
            print.add(canvas);
            print.write(out);
        }
        return out.toByteArray();
    }
}
