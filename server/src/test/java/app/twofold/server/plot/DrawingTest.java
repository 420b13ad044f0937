package app.twofold.server.plot;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.plot.Drawing.Anchor;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DrawingTest {

    private static final String WORDS = "</text><script>alert(\"1\")</script> & 'Sam' 🌱";

    @Test
    void keepsEveryTextAText() throws Exception {
        String svg = new Drawing(100, 50, Ink.ofPage())
                .text(0, 10, WORDS, Anchor.START)
                .shape(Shapes.left(10, 10, 5), Tone.A, WORDS)
                .outline(Shapes.disc(10, 10, 5), Tone.INK_3, WORDS)
                .forFile(WORDS);

        Element root = parsed(svg);

        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(root.getAttribute("aria-label")).isEqualTo(WORDS);
        assertThat(root.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(WORDS);
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(WORDS);
        assertThat(root.getElementsByTagName("title").getLength()).isEqualTo(2);
    }

    @Test
    void isOnePictureForScreenReaders() throws Exception {
        Element root = parsed(
                new Drawing(100, 50, Ink.ofPage()).line(0, 0, 10, 10, Tone.LINE).forPage("Calm"));

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 100 50");
        assertThat(((Element) root.getFirstChild()).getAttribute("stroke")).isEqualTo("var(--tf-line)");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, #ffffff",
        "0, 0, 0, #000000",
        "0.62796, 0.25768, 29.2339, #ff0000",
        "0.615, 0.112, 242, #3e8cc2"
    })
    void namesColoursInRedGreenAndBlue(double lightness, double chroma, double hue, String hex) {
        assertThat(Oklch.hex(lightness, chroma, hue)).isEqualTo(hex);
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
