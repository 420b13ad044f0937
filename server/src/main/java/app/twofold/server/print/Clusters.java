package app.twofold.server.print;

import java.awt.font.GlyphVector;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A paragraph letter by letter, each with the font that draws it. What belongs together, such as a letter and its
/// marks or the parts of one picture, has one font. What no font has is a box, and a picture that none has, its words.
///
/// @param text  as it is drawn
/// @param faces for each of its chars
record Clusters(String text, List<Face> faces) {

    /// What stands for a letter that no font has.
    private static final String MISSING = "\u25A1";

    private static final int PICTURE = 0xFE0F;
    private static final int NO_PICTURE = 0xFE0E;
    private static final int KEY = 0x20E3;
    private static final int JOINER = 0x200D;
    private static final int NO_GLYPH = 0xFFFE;

    static Clusters of(String text, boolean isStrong) {
        StringBuilder drawn = new StringBuilder();
        List<Face> faces = new ArrayList<>();
        Face usual = isStrong ? Fonts.STRONG : Fonts.TEXT;
        if (isPlain(text) && usual.hasAll(text.codePoints().toArray())) {
            return new Clusters(text, Collections.nCopies(text.length(), usual));
        }
        Face face = usual;
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int start = 0;
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            Drawn next = drawn(text.substring(start, end), face, usual);
            face = next.face;
            drawn.append(next.text);
            next.text.chars().forEach(_ -> faces.add(next.face));
            start = end;
        }
        return new Clusters(drawn.toString(), faces);
    }

    /// Whether each letter is one character, and none says anything about another.
    static boolean isPlain(String text) {
        return text.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || (c > 0xAD && c < 0x300));
    }

    private static Drawn drawn(String cluster, Face before, Face usual) {
        int[] seen = cluster.codePoints().filter(c -> !isUnseen(c)).toArray();
        if (seen.length == 0 || cluster.isBlank()) {
            // Spaces between pictures are as wide as a picture.
            boolean stays = !cluster.isBlank() || (before != Fonts.PICTURES && before.hasAll(' '));
            String space = cluster.isBlank() ? " ".repeat(cluster.length()) : cluster;
            return new Drawn(space, stays ? before : usual);
        }
        if (isPicture(cluster) && Fonts.PICTURES.hasAll(seen[0])) {
            return picture(cluster, usual);
        }
        if (usual.hasAll(seen)) {
            return new Drawn(cluster, usual);
        }
        if (before != Fonts.PICTURES && before.hasAll(seen)) {
            return new Drawn(cluster, before);
        }
        Face face = Fonts.of(seen);
        return face == null ? inPart(cluster, seen, usual) : new Drawn(cluster, face);
    }

    private static Drawn picture(String cluster, Face usual) {
        if (glyphs(Fonts.PICTURES.shaped(cluster.toCharArray(), false)) == 1) {
            return new Drawn(cluster, Fonts.PICTURES);
        }
        String words = cluster.codePoints()
                .filter(c -> !isUnseen(c))
                .mapToObj(Character::getName)
                .map(String::valueOf)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "[", "]"));
        return new Drawn(words, usual);
    }

    /// A letter whose marks no font has together with it is drawn without them.
    private static Drawn inPart(String cluster, int[] seen, Face usual) {
        Face first = Fonts.of(seen[0]);
        if (first == null) {
            return new Drawn(MISSING, usual);
        }
        String part = cluster.codePoints()
                .filter(c -> isUnseen(c) || first.hasAll(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return new Drawn(part, first);
    }

    private static int glyphs(GlyphVector shaped) {
        int glyphs = 0;
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            glyphs += isGlyph(shaped.getGlyphCode(i)) ? 1 : 0;
        }
        return glyphs;
    }

    static boolean isGlyph(int code) {
        return code > 0 && code < NO_GLYPH;
    }

    private static boolean isPicture(String cluster) {
        boolean isText = cluster.codePoints().anyMatch(c -> c == NO_PICTURE);
        return !isText
                && cluster.codePoints()
                        .anyMatch(c -> c == PICTURE
                                || c == KEY
                                || Character.isEmojiPresentation(c)
                                || Character.isEmojiModifier(c));
    }

    /// Says something about what is beside it, and is nothing by itself.
    static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT
                || c == JOINER
                || (c >= 0xFE00 && c <= PICTURE)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || c == 0x034F;
    }

    private record Drawn(String text, Face face) {}
}
