package app.twofold.server.print;

import app.twofold.server.print.Line.Piece;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Breaks a text into lines, as its scripts want it: where words end, where Chinese and Japanese allow it, where a Thai
/// dictionary finds a word; and anywhere between two letters where a word is wider than a line. Each line is ordered
/// by Unicode's rules for text that is written both ways.
public final class Paragraph {

    private static final Pattern THAI = Pattern.compile("\\p{IsThai}");

    private final char[] text;
    private final List<Face> faces;
    private final Bidi bidi;
    private final double[] advances;
    private final BitSet breaks;
    private final BitSet letters;

    private Paragraph(Clusters clusters) {
        this.text = clusters.text().toCharArray();
        this.faces = clusters.faces();
        this.bidi = new Bidi(clusters.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        this.advances = new double[text.length];
        this.breaks = breaks(
                clusters.text(),
                BreakIterator.getLineInstance(THAI.matcher(clusters.text()).find() ? Locale.of("th") : Locale.ROOT));
        this.letters = breaks(clusters.text(), BreakIterator.getCharacterInstance(Locale.ROOT));
        measure();
    }

    /// @param text  its line ends end paragraphs
    /// @param size  of the letters
    /// @param width how wide a line may be, in the same unit
    /// @return at least one line
    public static List<Line> lines(String text, boolean isStrong, double size, double width) {
        List<Line> lines = new ArrayList<>();
        for (String part : text.split("[\\n\\u2028\\u2029]", -1)) {
            new Paragraph(Clusters.of(part, isStrong)).addLines(lines, width * Face.UNITS / size);
        }
        return lines;
    }

    /// A text on one line, however long.
    public static Line line(String text, boolean isStrong) {
        return lines(text.replace('\n', ' '), isStrong, 1, Double.MAX_VALUE / Face.UNITS)
                .getFirst();
    }

    private static BitSet breaks(String text, BreakIterator iterator) {
        BitSet breaks = new BitSet();
        iterator.setText(text);
        for (int i = iterator.next(); i != BreakIterator.DONE; i = iterator.next()) {
            breaks.set(i);
        }
        return breaks;
    }

    private void measure() {
        for (int start = 0; start < text.length; ) {
            int end = endOfRun(start, text.length);
            GlyphVector shaped = shaped(start, end);
            for (int i = 0; i < shaped.getNumGlyphs(); i++) {
                advances[start + shaped.getGlyphCharIndex(i)] += advance(shaped, i);
            }
            start = end;
        }
    }

    private void addLines(List<Line> lines, double width) {
        int start = 0;
        do {
            int end = endOfLine(start, width);
            Line line = line(start, end);
            // Letters may take another shape at the end of a line, and so more room.
            while (line.width() > width && letters.previousSetBit(end - 1) > start) {
                int earlier = breaks.previousSetBit(end - 1);
                end = earlier > start ? earlier : letters.previousSetBit(end - 1);
                line = line(start, end);
            }
            lines.add(line);
            start = end;
        } while (start < text.length);
    }

    private int endOfLine(int start, double width) {
        double used = 0;
        int end = start;
        int lastBreak = start;
        while (end < text.length && (used + advances[end] <= width || Character.isWhitespace(text[end]))) {
            used += advances[end];
            end++;
            lastBreak = breaks.get(end) ? end : lastBreak;
        }
        if (end == text.length) {
            return end;
        }
        if (lastBreak > start) {
            return lastBreak;
        }
        int letter = letters.previousSetBit(end);
        return letter > start ? letter : letters.nextSetBit(start + 1);
    }

    private Line line(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text[last - 1])) {
            last--;
        }
        boolean isFromTheRight = !bidi.baseIsLeftToRight();
        if (last == start) {
            return new Line(List.of(), 0, isFromTheRight);
        }
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        for (int[] run : runs(start, last)) {
            GlyphVector shaped = shaped(run[0], run[1]);
            String letters = new String(text, run[0], run[1] - run[0]);
            pieces.add(new Piece(faces.get(run[0]), new Glyphs(shaped, letters, isFromTheRight(run[0])).from(x)));
            x += width(shaped);
        }
        return new Line(pieces, x, isFromTheRight);
    }

    /// Runs of one font and one direction, from left to right.
    private List<int[]> runs(int start, int end) {
        Bidi line = bidi.createLineBidi(start, end);
        List<Integer> ordered = new ArrayList<>();
        byte[] levels = new byte[line.getRunCount()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            ordered.add(i);
        }
        Integer[] order = ordered.toArray(Integer[]::new);
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<int[]> runs = new ArrayList<>();
        for (int i : order) {
            List<int[]> parts = new ArrayList<>();
            for (int from = start + line.getRunStart(i); from < start + line.getRunLimit(i); ) {
                int to = endOfRun(from, start + line.getRunLimit(i));
                parts.add(new int[] {from, to});
                from = to;
            }
            runs.addAll(line.getRunLevel(i) % 2 == 0 ? parts : parts.reversed());
        }
        return runs;
    }

    /// Where the font or the direction changes.
    private int endOfRun(int start, int limit) {
        int end = start + 1;
        while (end < limit && faces.get(end) == faces.get(start) && bidi.getLevelAt(end) == bidi.getLevelAt(start)) {
            end++;
        }
        return end;
    }

    private boolean isFromTheRight(int index) {
        return bidi.getLevelAt(index) % 2 != 0;
    }

    private GlyphVector shaped(int start, int end) {
        return faces.get(start).shaped(Arrays.copyOfRange(text, start, end), isFromTheRight(start));
    }

    private static double advance(GlyphVector shaped, int i) {
        return shaped.getGlyphPosition(i + 1).getX()
                - shaped.getGlyphPosition(i).getX();
    }

    private static double width(GlyphVector shaped) {
        return shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
    }
}
