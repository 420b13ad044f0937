package app.twofold.server.takeout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts that come with the program for the book, and which of them has which characters.
final class BookFonts {

    /// What stands for a character that no font has.
    private static final String MISSING = "\u25A1";

    private static final int VARIATION_SELECTOR = 0xFE0F;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int MANY = 24;
    private static final char MAY_BREAK = '\u200B';

    private static final List<Face> FACES = List.of(
            new Face("Literata", "literata-regular.ttf"),
            new Face("Noto Sans Hebrew", "noto-sans-hebrew.ttf"),
            new Face("Noto Sans Arabic", "noto-sans-arabic.ttf"),
            new Face("Noto Emoji", "noto-emoji.ttf"));

    private BookFonts() {}

    /// A piece of a text that one font has.
    ///
    /// @param family the name of the font
    record Run(String family, String text) {}

    /// The file of a font.
    ///
    /// @throws IllegalArgumentException if the program comes with none of this name
    static InputStream open(String file) {
        InputStream font = BookFonts.class.getResourceAsStream("/book/" + file);
        if (font == null || !file.endsWith(".ttf")) {
            throw new IllegalArgumentException("There is no such font");
        }
        return font;
    }

    /// A text in pieces, with what no font has replaced. Long words may break anywhere.
    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Face face = FACES.getFirst();
        int unbroken = 0;
        for (int c : text.codePoints().filter(BookFonts::isDrawn).toArray()) {
            Face next = faceOf(c, face);
            if (next != face && !run.isEmpty()) {
                runs.add(new Run(face.family, run.toString()));
                run.setLength(0);
            }
            face = next;
            run.append(face.has(c) || Character.isWhitespace(c) ? Character.toString(c) : MISSING);
            unbroken = Character.isWhitespace(c) ? 0 : unbroken + 1;
            if (unbroken == MANY) {
                run.append(MAY_BREAK);
                unbroken = 0;
            }
        }
        runs.add(new Run(face.family, run.toString()));
        return runs;
    }

    private static boolean isDrawn(int c) {
        return c != VARIATION_SELECTOR && c != ZERO_WIDTH_JOINER;
    }

    /// Spaces, and marks that change the character before them, stay with what comes before them.
    private static Face faceOf(int c, Face before) {
        boolean space = Character.isWhitespace(c);
        if (before.has(c) && (space || Character.getType(c) == Character.NON_SPACING_MARK)) {
            // The spaces between pictures are as wide as a picture.
            return space && before == FACES.getLast() ? FACES.getFirst() : before;
        }
        return FACES.stream().filter(face -> face.has(c)).findFirst().orElse(FACES.getFirst());
    }

    private static final class Face {

        private final String family;
        private final BitSet characters = new BitSet();

        Face(String family, String file) {
            this.family = family;
            try (InputStream bytes = open(file);
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                CmapLookup lookup = font.getUnicodeCmapLookup();
                for (int c = 0; c < Character.MIN_SUPPLEMENTARY_CODE_POINT * 2; c++) {
                    characters.set(c, lookup.getGlyphId(c) > 0);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean has(int c) {
            return characters.get(c);
        }
    }
}
