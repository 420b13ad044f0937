package app.twofold.server.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A font. It is read when it is first asked for something. Lengths are thousandths of its size.
final class Face {

    static final float UNITS = 1_000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int END = 0x20000;

    private final String file;
    private BitSet letters = new BitSet();
    private Font font = Font.decode(null);
    private volatile boolean isRead;

    Face(String file) {
        this.file = file;
    }

    boolean hasAll(int... codePoints) {
        read();
        for (int c : codePoints) {
            if (!letters.get(c)) {
                return false;
            }
        }
        return true;
    }

    /// Shapes letters that this font has as its script wants it.
    ///
    /// @param isFromTheRight whether they are written from the right; the glyphs come from the left all the same
    GlyphVector shaped(char[] text, boolean isFromTheRight) {
        read();
        int direction = isFromTheRight ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(EXACT, text, 0, text.length, direction);
    }

    /// All of it, to be closed.
    TrueTypeFont open() {
        try (InputStream bytes = Fonts.open(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        if (!isRead) {
            readOnce();
        }
    }

    private synchronized void readOnce() {
        if (isRead) {
            return;
        }
        try (TrueTypeFont all = open();
                InputStream bytes = Fonts.open(file)) {
            letters = letters(all.getUnicodeCmapLookup());
            font = Font.createFont(Font.TRUETYPE_FONT, bytes)
                    .deriveFont(UNITS)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
            isRead = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("A font of ours cannot be read: " + file, e);
        }
    }

    private static BitSet letters(CmapLookup lookup) {
        BitSet letters = new BitSet();
        for (int c = 0; c < END; c++) {
            letters.set(c, lookup.getGlyphId(c) > 0);
        }
        return letters;
    }
}
