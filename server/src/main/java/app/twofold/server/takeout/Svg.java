package app.twofold.server.takeout;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Sends a drawing of the program's own into a document as events. One that names anything outside, or is of other
/// parts than lines, shapes and texts, is refused.
final class Svg {

    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final Set<String> PARTS = Set.of("svg", "line", "path", "text", "title");

    private Svg() {}

    /// @throws SAXException if it is no drawing, or the document does not take it
    static void send(String svg, ContentHandler document) throws SAXException {
        try {
            parser().parse(new InputSource(new StringReader(svg)), new Sent(document));
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("There is no reader of drawings", e);
        }
    }

    private static final class Sent extends DefaultHandler {

        private final ContentHandler document;

        Sent(ContentHandler document) {
            this.document = document;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (!PARTS.contains(name)) {
                throw new SAXException("A drawing has no part like this: " + name);
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getQName(i).contains("href")
                        || attributes.getValue(i).contains("url(")) {
                    throw new SAXException("A drawing names nothing outside");
                }
            }
            document.startElement(uri, localName, name, attributes);
        }

        @Override
        public void endElement(String uri, String localName, String name) throws SAXException {
            document.endElement(uri, localName, name);
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            document.characters(text, start, length);
        }
    }
}
