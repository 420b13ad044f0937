package app.twofold.server.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// A PDF while it is made. Its pages are kept packed until it is written. Used by one thread; it has to be closed.
public final class Print implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources(new COSDictionary());
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final PDRectangle paper;

    /// @param width  in points of a 72nd of an inch, as all lengths here
    public Print(double width, double height, String producer) {
        this.paper = new PDRectangle((float) width, (float) height);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setProducer(producer);
        document.setDocumentInformation(information);
    }

    /// A page to draw on. It is in the document once it is [added][#add].
    public Canvas page() {
        return new Canvas(paper.getHeight(), this::font);
    }

    public void add(Canvas canvas) throws IOException {
        PDPage page = new PDPage(paper);
        page.setResources(resources);
        byte[] drawn = canvas.drawn().getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(document, new ByteArrayInputStream(drawn), COSName.FLATE_DECODE));
        document.addPage(page);
    }

    /// Writes all of it and leaves the output open.
    public void write(OutputStream out) throws IOException {
        for (EmbeddedFont font : fonts.values()) {
            font.finish(document);
        }
        document.save(out);
    }

    private NamedFont font(Face face) {
        EmbeddedFont font = fonts.computeIfAbsent(face, _ -> {
            EmbeddedFont made = new EmbeddedFont(face, fonts.size());
            COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.FONT);
            if (named == null) {
                named = new COSDictionary();
                resources.getCOSObject().setItem(COSName.FONT, named);
            }
            named.setItem("F" + fonts.size(), made.dictionary());
            return made;
        });
        return new NamedFont("F" + font.number(), font);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /// A font under the name that the pages know it by.
    record NamedFont(String name, EmbeddedFont font) {}
}
