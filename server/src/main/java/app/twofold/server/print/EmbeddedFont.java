package app.twofold.server.print;

import app.twofold.server.print.Line.Glyph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/// A font in a PDF, of which only those glyphs go in that are used (ISO 32000-1, 9.7). Each glyph has a code for every
/// text that it stands for, so that what is copied is what was written, whatever glyphs its letters took.
final class EmbeddedFont {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int SYMBOLIC = 4;
    private static final int BLOCK = 100;

    private final Face face;
    private final int number;
    private final String tag;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Use, Integer> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    /// @param number tells the fonts of a document apart; below 26
    EmbeddedFont(Face face, int number) {
        this.face = face;
        this.number = number;
        this.tag = "TWOFO" + (char) ('A' + number) + "+Book" + number;
    }

    int number() {
        return number;
    }

    /// What stands for the font; it is complete after [#finish].
    COSDictionary dictionary() {
        return dictionary;
    }

    /// The code of a glyph, from 1.
    int code(Glyph glyph) {
        return codes.computeIfAbsent(new Use(glyph.id(), glyph.width(), glyph.text()), use -> {
            uses.add(use);
            return uses.size();
        });
    }

    void finish(PDDocument document) throws IOException {
        try (TrueTypeFont font = face.open()) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addGlyphIds(uses.stream().map(Use::glyph).collect(Collectors.toSet()));
            Map<Integer, Integer> inSubset = new HashMap<>();
            subsetter.getGIDMap().forEach((ours, theirs) -> inSubset.put(theirs, ours));
            ByteArrayOutputStream subset = new ByteArrayOutputStream();
            subsetter.writeToStream(subset);
            COSDictionary descendant = dictionary("Font", "CIDFontType2");
            descendant.setItem("CIDSystemInfo", identity());
            descendant.setItem("FontDescriptor", descriptor(document, font, subset.toByteArray()));
            descendant.setItem("W", widths());
            descendant.setItem("CIDToGIDMap", stream(document, glyphs(inSubset)));
            dictionary.addAll(dictionary("Font", "Type0"));
            dictionary.setName("Encoding", "Identity-H");
            dictionary.setItem("DescendantFonts", new COSArray(List.of(descendant)));
            dictionary.setItem("ToUnicode", stream(document, texts().getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private COSDictionary dictionary(String type, String subtype) {
        COSDictionary made = new COSDictionary();
        made.setName(COSName.TYPE, type);
        made.setName(COSName.SUBTYPE, subtype);
        made.setName(COSName.BASE_FONT, tag);
        return made;
    }

    private static COSDictionary identity() {
        COSDictionary info = new COSDictionary();
        info.setString("Registry", "Adobe");
        info.setString("Ordering", "Identity");
        info.setInt("Supplement", 0);
        return info;
    }

    private COSDictionary descriptor(PDDocument document, TrueTypeFont font, byte[] subset) throws IOException {
        HeaderTable head = font.getHeader();
        HorizontalHeaderTable lines = font.getHorizontalHeader();
        float scale = Face.UNITS / font.getUnitsPerEm();
        COSDictionary made = new COSDictionary();
        made.setName(COSName.TYPE, "FontDescriptor");
        made.setName("FontName", tag);
        made.setInt("Flags", SYMBOLIC);
        made.setItem(
                "FontBBox",
                new PDRectangle(
                        head.getXMin() * scale,
                        head.getYMin() * scale,
                        (head.getXMax() - head.getXMin()) * scale,
                        (head.getYMax() - head.getYMin()) * scale));
        made.setInt("ItalicAngle", 0);
        made.setFloat("Ascent", lines.getAscender() * scale);
        made.setFloat("Descent", lines.getDescender() * scale);
        made.setFloat("CapHeight", lines.getAscender() * scale * 0.7f);
        made.setInt("StemV", 80);
        PDStream file = new PDStream(document, new ByteArrayInputStream(subset), COSName.FLATE_DECODE);
        file.getCOSObject().setInt("Length1", subset.length);
        made.setItem("FontFile2", file);
        return made;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (Use use : uses) {
            widths.add(COSInteger.get(use.width));
        }
        COSArray all = new COSArray();
        all.add(COSInteger.ONE);
        all.add(widths);
        return all;
    }

    private byte[] glyphs(Map<Integer, Integer> inSubset) {
        byte[] glyphs = new byte[2 * (uses.size() + 1)];
        for (int i = 0; i < uses.size(); i++) {
            int glyph = inSubset.getOrDefault(uses.get(i).glyph, 0);
            glyphs[2 * i + 2] = (byte) (glyph >> 8);
            glyphs[2 * i + 3] = (byte) glyph;
        }
        return glyphs;
    }

    private String texts() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            // A glyph that stands for nothing has to say so: some readers take its code for a letter otherwise.
            byte[] text = Objects.requireNonNullElse(uses.get(i).text, "").getBytes(StandardCharsets.UTF_16BE);
            lines.add("<%04X> <%s>"
                    .formatted(i + 1, HexFormat.of().withUpperCase().formatHex(text)));
        }
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int i = 0; i < lines.size(); i += BLOCK) {
            List<String> block = lines.subList(i, Math.min(i + BLOCK, lines.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(line -> map.append(line).append('\n'));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    private record Use(int glyph, int width, @Nullable String text) {}
}
