package app.twofold.server.print;

import app.twofold.server.print.Line.Glyph;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Says of each glyph of a run which letters it stands for, so that they can be found and copied. Where several glyphs
/// stand for several letters, one has all of them and reaches to the end of them, so that no reader sees a gap before
/// what follows. Readers of PDFs put what is written from the right in order
/// themselves, so there the letters of a glyph come as they are seen.
///
/// @param letters what was shaped
record Glyphs(GlyphVector shaped, String letters, boolean isFromTheRight) {

    /// @param start where the run begins on its line
    List<Glyph> from(double start) {
        boolean isPlain = !isFromTheRight && shaped.getNumGlyphs() == letters.length() && Clusters.isPlain(letters);
        return isPlain ? oneByOne(start) : together(start, letters);
    }

    private List<Glyph> oneByOne(double start) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            Point2D at = shaped.getGlyphPosition(i);
            int width = (int) Math.round(shaped.getGlyphPosition(i + 1).getX() - at.getX());
            glyphs.add(new Glyph(
                    shaped.getGlyphCode(i), start + at.getX(), -at.getY(), width, letters.substring(i, i + 1)));
        }
        return glyphs;
    }

    private List<Glyph> together(double start, String all) {
        BreakIterator letter = BreakIterator.getCharacterInstance(Locale.ROOT);
        letter.setText(all);
        TreeSet<Integer> begins = new TreeSet<>();
        begins.add(0);
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            begins.add(begin(letter, shaped.getGlyphCharIndex(i)));
        }
        Map<Integer, Integer> bearers = new HashMap<>();
        Map<Integer, Double> ends = new HashMap<>();
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            int begin = begin(letter, shaped.getGlyphCharIndex(i));
            int glyph = i;
            if (Clusters.isGlyph(shaped.getGlyphCode(i))) {
                bearers.merge(begin, i, (old, _) -> advance(old) > 0 ? old : glyph);
            }
            ends.merge(begin, shaped.getGlyphPosition(i + 1).getX(), Double::max);
        }
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            if (Clusters.isGlyph(shaped.getGlyphCode(i))) {
                int begin = begin(letter, shaped.getGlyphCharIndex(i));
                boolean bears = bearers.getOrDefault(begin, -1) == i;
                Point2D at = shaped.getGlyphPosition(i);
                glyphs.add(new Glyph(
                        shaped.getGlyphCode(i),
                        start + at.getX(),
                        -at.getY(),
                        (int) Math.round(Math.max(0, ends.getOrDefault(begin, 0.0) - at.getX())),
                        bears ? text(begin, begins.higher(begin)) : null));
            }
        }
        return glyphs;
    }

    /// From the left a letter comes before its marks, so that where it begins says enough.
    private double advance(int i) {
        return isFromTheRight
                ? shaped.getGlyphMetrics(i).getAdvanceX()
                : shaped.getGlyphPosition(i + 1).getX()
                        - shaped.getGlyphPosition(i).getX();
    }

    /// A letter begins where it does for its reader: its marks belong to it.
    private static int begin(BreakIterator letter, int index) {
        return letter.isBoundary(index) ? index : letter.preceding(index);
    }

    private @Nullable String text(int begin, @Nullable Integer end) {
        String text = letters.substring(begin, end == null ? letters.length() : end);
        if (text.codePoints().allMatch(Clusters::isUnseen)) {
            return null;
        }
        return isFromTheRight ? asSeen(text) : text;
    }

    /// Letters from the left, each with its marks behind it.
    private static String asSeen(String text) {
        BreakIterator letter = BreakIterator.getCharacterInstance(Locale.ROOT);
        letter.setText(text);
        StringBuilder seen = new StringBuilder();
        int end = letter.last();
        for (int start = letter.previous(); start != BreakIterator.DONE; start = letter.previous()) {
            text.substring(start, end).codePoints().map(Mirror::of).forEach(seen::appendCodePoint);
            end = start;
        }
        return seen.toString();
    }
}
