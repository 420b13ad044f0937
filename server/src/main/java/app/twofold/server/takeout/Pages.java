package app.twofold.server.takeout;

import app.twofold.server.plot.Drawing;
import app.twofold.server.plot.Ink;
import app.twofold.server.print.Canvas;
import app.twofold.server.print.Line;
import app.twofold.server.print.Paragraph;
import app.twofold.server.print.Print;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pages of a book. What somebody wrote only ever becomes glyphs on them, so that nothing in it is markup. It has
/// to be closed.
final class Pages implements AutoCloseable {

    private static final double WIDTH = 148 * Style.MM;
    private static final double HEIGHT = 210 * Style.MM;
    private static final double LEFT = 18 * Style.MM;
    private static final double TOP = 16 * Style.MM;
    private static final double BOTTOM = HEIGHT - 24 * Style.MM;
    private static final double FOOT = HEIGHT - 15 * Style.MM;
    private static final double TEXT_WIDTH = WIDTH - 2 * LEFT;
    private static final double THIN = 0.3;
    private static final double GAP = 6;

    /// How far below the top of a line its letters stand, as a part of it.
    private static final double STAND = 0.7;

    private final Print print = new Print(WIDTH, HEIGHT, "Twofold");
    private final List<Box> waiting = new ArrayList<>();
    private @Nullable Canvas page;
    private @Nullable String foot;
    private double y = TOP;
    private int number;

    /// Some pages that begin on a new one.
    ///
    /// @param words what stands at the foot of each, before its number; null for nothing at all
    void sequence(@Nullable String words, Content content) throws IOException {
        foot = words;
        turn();
        content.write();
        place(List.copyOf(waiting));
        waiting.clear();
        end();
    }

    void writeTo(OutputStream out) throws IOException {
        print.write(out);
    }

    /// One block of text, in the direction that it is written in.
    void block(Style style, String text) throws IOException {
        List<Line> lines = Paragraph.lines(text, style.isStrong(), style.size(), TEXT_WIDTH);
        if (style.keeps() || lines.size() < 4) {
            put(new Text(style, lines, true, true), style.keeps());
            return;
        }
        // A page never begins or ends with one line of a block.
        put(new Text(style, lines.subList(0, 2), true, false), true);
        for (int i = 2; i < lines.size() - 2; i++) {
            put(new Text(style, lines.subList(i, i + 1), false, false), false);
        }
        put(new Text(style, lines.subList(lines.size() - 2, lines.size()), false, true), false);
    }

    /// A drawing, as wide as the text.
    void drawing(Drawing drawing, Ink ink) throws IOException {
        put(new Picture(drawing, ink), Style.DRAWING.keeps());
    }

    /// A table.
    ///
    /// @param head what each column holds
    /// @param rows the cells of each, as many as the head has
    void table(List<String> head, List<List<String>> rows) throws IOException {
        Row header = Row.of(Style.HEAD, head);
        put(header, true);
        for (List<String> cells : rows) {
            Row row = Row.of(Style.CELL, cells);
            if (waiting.isEmpty() && y + row.height() > BOTTOM) {
                turn();
                put(header, true);
            }
            put(row, false);
        }
        y += 4 * Style.MM;
    }

    /// What keeps with the next waits for it.
    private void put(Box box, boolean keeps) throws IOException {
        waiting.add(box);
        if (!keeps) {
            place(List.copyOf(waiting));
            waiting.clear();
        }
    }

    private void place(List<Box> together) throws IOException {
        double height = together.stream()
                .mapToDouble(box -> box.before() + box.height())
                .sum();
        if (y + height > BOTTOM && y > TOP) {
            turn();
        }
        for (Box box : together) {
            if (y + box.before() + box.height() > BOTTOM && y > TOP) {
                turn();
            }
            y += y > TOP || number == 1 ? box.before() : 0;
            box.draw(canvas(), y);
            y += box.height() + box.after();
        }
    }

    private void turn() throws IOException {
        end();
        page = print.page();
        number++;
        y = TOP;
    }

    private void end() throws IOException {
        if (page == null) {
            return;
        }
        if (foot != null) {
            Line line = Paragraph.line(foot + " \u00B7 " + number, false);
            double width = line.width() * Style.PAGE.size() / 1_000;
            page.text(line, (WIDTH - width) / 2, FOOT, Style.PAGE.size(), Style.PAGE.color());
        }
        print.add(page);
        page = null;
    }

    private Canvas canvas() {
        if (page == null) {
            throw new IllegalStateException("There is no page");
        }
        return page;
    }

    @Override
    public void close() throws IOException {
        print.close();
    }

    private static void draw(Canvas canvas, Style style, List<Line> lines, double x, double top, double width) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double left = line.isFromTheRight() ? x + width - line.width() * style.size() / 1_000 : x;
            canvas.text(line, left, top + style.leading() * (i + STAND), style.size(), style.color());
        }
    }

    /// What fills some pages.
    interface Content {

        void write() throws IOException;
    }

    /// What stands on one page.
    private interface Box {

        double before();

        double height();

        double after();

        void draw(Canvas canvas, double top);
    }

    /// @param isFirst whether a block begins with it
    /// @param isLast  whether it ends with it
    private record Text(Style style, List<Line> lines, boolean isFirst, boolean isLast) implements Box {

        @Override
        public double before() {
            return isFirst ? style.before() : 0;
        }

        @Override
        public double height() {
            return lines.size() * style.leading();
        }

        @Override
        public double after() {
            return isLast ? style.after() : 0;
        }

        @Override
        public void draw(Canvas canvas, double top) {
            Pages.draw(canvas, style, lines, LEFT, top, TEXT_WIDTH);
            if (style.isRuled()) {
                canvas.rule(LEFT, top + height(), TEXT_WIDTH, THIN, Style.RULE);
            }
        }
    }

    private record Picture(Drawing drawing, Ink ink) implements Box {

        @Override
        public double before() {
            return Style.DRAWING.before();
        }

        @Override
        public double height() {
            return drawing.height() * scale();
        }

        @Override
        public double after() {
            return 0;
        }

        @Override
        public void draw(Canvas canvas, double top) {
            new Painter(canvas, ink, LEFT, top, scale()).paint(drawing);
        }

        private double scale() {
            return TEXT_WIDTH / drawing.width();
        }
    }

    private record Row(Style style, List<List<Line>> cells) implements Box {

        static Row of(Style style, List<String> cells) {
            double width = TEXT_WIDTH / cells.size() - GAP;
            return new Row(
                    style,
                    cells.stream()
                            .map(cell -> Paragraph.lines(cell, style.isStrong(), style.size(), width))
                            .toList());
        }

        @Override
        public double before() {
            return 0;
        }

        @Override
        public double height() {
            return style.leading() * cells.stream().mapToInt(List::size).max().orElse(0);
        }

        @Override
        public double after() {
            return 0;
        }

        @Override
        public void draw(Canvas canvas, double top) {
            double width = TEXT_WIDTH / cells.size();
            for (int i = 0; i < cells.size(); i++) {
                Pages.draw(canvas, style, cells.get(i), LEFT + i * width, top, width - GAP);
            }
            if (style.isRuled()) {
                canvas.rule(LEFT, top + height(), TEXT_WIDTH, THIN, Style.RULE);
            }
        }
    }
}
