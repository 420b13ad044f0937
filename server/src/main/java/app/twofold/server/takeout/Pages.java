package app.twofold.server.takeout;

import app.twofold.server.plot.Drawing;
import app.twofold.server.takeout.BookFonts.Run;
import java.io.IOException;
import java.text.Bidi;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// The pages of a book on their way out, as events of XSL-FO. What somebody wrote only ever goes in as characters, so
/// that nothing in it is markup.
final class Pages {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String PAGE = "page";

    /// In mm: a page without its margins.
    private static final double TEXT_WIDTH = 112;

    private final ContentHandler fo;

    Pages(ContentHandler fo) {
        this.fo = fo;
    }

    void begin() throws IOException {
        sax(() -> {
            fo.startDocument();
            fo.startPrefixMapping("", FO);
        });
        start("root", Map.of("font-family", "Literata", "font-size", "10pt", "line-height", "15pt"));
        start("layout-master-set", Map.of());
        start(
                "simple-page-master",
                Map.of(
                        "master-name",
                        PAGE,
                        "page-width",
                        "148mm",
                        "page-height",
                        "210mm",
                        "margin",
                        "16mm 18mm 12mm 18mm"));
        start("region-body", Map.of("margin-bottom", "12mm"));
        end("region-body");
        start("region-after", Map.of("extent", "8mm"));
        end("region-after");
        end("simple-page-master");
        end("layout-master-set");
    }

    /// Some pages that are laid out, written and forgotten together.
    ///
    /// @param foot what stands at the foot of each, before its number; null for nothing at all
    void sequence(@Nullable String foot, Content content) throws IOException {
        start("page-sequence", Map.of("master-reference", PAGE));
        if (foot != null) {
            start("static-content", Map.of("flow-name", "xsl-region-after"));
            start("block", Style.PAGE.properties());
            characters(foot + " \u00B7 ");
            start("page-number", Map.of());
            end("page-number");
            end("block");
            end("static-content");
        }
        start("flow", Map.of("flow-name", "xsl-region-body"));
        content.write();
        // A page without any block would be none.
        start("block", Map.of());
        end("block");
        end("flow");
        end("page-sequence");
    }

    void finish() throws IOException {
        end("root");
        sax(() -> {
            fo.endPrefixMapping("");
            fo.endDocument();
        });
    }

    /// One block of text, in the direction that it is written in.
    void block(Style style, String text) throws IOException {
        boolean fromTheRight = isFromTheRight(text);
        if (fromTheRight) {
            start("block-container", Map.of("writing-mode", "rl-tb"));
        }
        start("block", style.properties());
        characters(text);
        end("block");
        if (fromTheRight) {
            end("block-container");
        }
    }

    /// A drawing, as wide as the text.
    void drawing(Drawing drawing) throws IOException {
        start("block", Style.DRAWING.properties());
        start("instream-foreign-object", Map.of());
        sax(() -> Svg.send(drawing.forPrint(TEXT_WIDTH), fo));
        end("instream-foreign-object");
        end("block");
    }

    /// A table.
    ///
    /// @param head what each column holds
    /// @param rows the cells of each, as many as the head has
    void table(List<String> head, List<List<String>> rows) throws IOException {
        start("table", Style.TABLE.properties());
        start("table-header", Map.of());
        row(Style.HEAD, head);
        end("table-header");
        start("table-body", Map.of());
        for (List<String> cells : rows) {
            row(Style.CELL, cells);
        }
        end("table-body");
        end("table");
    }

    private void row(Style style, List<String> cells) throws IOException {
        start("table-row", Map.of("keep-together.within-page", "always"));
        for (String cell : cells) {
            start("table-cell", Map.of());
            block(style, cell);
            end("table-cell");
        }
        end("table-row");
    }

    private static boolean isFromTheRight(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private void characters(String text) throws IOException {
        for (Run run : BookFonts.runs(text)) {
            boolean usual = run.family().equals("Literata");
            if (!usual) {
                start("inline", Map.of("font-family", run.family(), "font-weight", "normal"));
            }
            char[] characters = run.text().toCharArray();
            sax(() -> fo.characters(characters, 0, characters.length));
            if (!usual) {
                end("inline");
            }
        }
    }

    private void start(String name, Map<String, String> properties) throws IOException {
        AttributesImpl attributes = new AttributesImpl();
        properties.forEach((property, value) -> attributes.addAttribute("", property, property, "CDATA", value));
        if (name.equals("block")) {
            attributes.addAttribute("", "linefeed-treatment", "linefeed-treatment", "CDATA", "preserve");
        }
        sax(() -> fo.startElement(FO, name, name, attributes));
    }

    private void end(String name) throws IOException {
        sax(() -> fo.endElement(FO, name, name));
    }

    private static void sax(Sax event) throws IOException {
        try {
            event.send();
        } catch (SAXException e) {
            if (e.getException() instanceof IOException gone) {
                throw gone;
            }
            throw new IllegalStateException("A page failed", e);
        }
    }

    /// What fills some pages.
    interface Content {

        void write() throws IOException;
    }

    private interface Sax {

        void send() throws SAXException;
    }
}
