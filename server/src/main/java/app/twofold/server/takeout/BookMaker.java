package app.twofold.server.takeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.springframework.stereotype.Component;
import org.xml.sax.ContentHandler;

/// Opens PDFs to be written. Whatever is written into them, they reach for no file and no address but for the fonts
/// that come with the program.
@Component
class BookMaker {

    private static final String CONFIGURATION = """
            <fop version="1.0">
              <renderers>
                <renderer mime="application/pdf">
                  <fonts>
                    <font embed-url="literata-regular.ttf" kerning="yes">
                      <font-triplet name="Literata" style="normal" weight="normal"/>
                    </font>
                    <font embed-url="literata-semibold.ttf" kerning="yes">
                      <font-triplet name="Literata" style="normal" weight="600"/>
                    </font>
                    <font embed-url="noto-sans-hebrew.ttf">
                      <font-triplet name="Noto Sans Hebrew" style="normal" weight="normal"/>
                    </font>
                    <font embed-url="noto-sans-arabic.ttf">
                      <font-triplet name="Noto Sans Arabic" style="normal" weight="normal"/>
                    </font>
                    <font embed-url="noto-emoji.ttf">
                      <font-triplet name="Noto Emoji" style="normal" weight="normal"/>
                    </font>
                  </fonts>
                </renderer>
              </renderers>
            </fop>""";

    /// Where names are resolved. Nothing lies there: what is asked for below it comes with the program. A scheme that
    /// Java does not know would have the drawings complain.
    private static final URI HERE = URI.create("file:///book/");

    private final FopFactory plain;
    private final FopFactory bothWays;

    BookMaker() throws ConfigurationException {
        plain = factory(false);
        bothWays = factory(true);
    }

    private static FopFactory factory(boolean bothWays) throws ConfigurationException {
        InputStream configuration = new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8));
        FopFactory factory = new FopFactoryBuilder(
                        EnvironmentalProfileFactory.createRestrictedIO(HERE, new FontsAlone()))
                .setConfiguration(new DefaultConfigurationBuilder().build(configuration))
                .setComplexScriptFeatures(bothWays)
                .build();
        factory.getFontManager()
                .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(HERE, new FontsAlone()));
        return factory;
    }

    /// What takes the XSL-FO of one PDF.
    ///
    /// @param writtenBothWays whether something in it is written from the right, which takes twice the time
    ContentHandler open(OutputStream out, boolean writtenBothWays) {
        FopFactory factory = writtenBothWays ? bothWays : plain;
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setProducer("Twofold");
        // Without a listener of ours the library would log words that it cannot draw.
        agent.getEventBroadcaster().addEventListener(_ -> {});
        try {
            return factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler();
        } catch (FOPException e) {
            throw new IllegalStateException("A book cannot be begun", e);
        }
    }

    private static final class FontsAlone implements ResourceResolver {

        @Override
        public Resource getResource(URI uri) throws IOException {
            URI font = HERE.relativize(uri);
            if (font.isAbsolute()) {
                throw new IOException("A book reaches for nothing outside");
            }
            return new Resource(BookFonts.open(font.getPath()));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("A book writes nothing but itself");
        }
    }
}
