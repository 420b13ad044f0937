package app.twofold.server.plot;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.couple.Hue;
import app.twofold.server.plot.Part.Anchor;
import app.twofold.server.plot.Part.Dash;
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
        String svg = new Drawing(100, 50)
                .text(0, 10, WORDS, Anchor.START)
                .shape(Shapes.left(10, 10, 5), Tone.A, WORDS)
                .outline(Shapes.disc(10, 10, 5), Tone.INK_3, WORDS)
                .forFile(WORDS, new Ink(new Hue(242), new Hue(64)));

        Element root = parsed(svg);

        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(root.getAttribute("aria-label")).isEqualTo(WORDS);
        assertThat(root.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(WORDS);
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(WORDS);
        assertThat(root.getElementsByTagName("title").getLength()).isEqualTo(2);
    }

    @Test
    void isOnePictureForScreenReaders() throws Exception {
        Element root = parsed(new Drawing(100, 50).line(0, 0, 10, 10, Tone.LINE).forPage("Calm"));

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 100 50");
        assertThat(((Element) root.getFirstChild()).getAttribute("stroke")).isEqualTo("var(--tf-line)");
    }

    @Test
    void writesEverySegmentAndDash() {
        Path path = Path.from(0, 0.04)
                .line(1.25, 2)
                .across(3)
                .along(-4)
                .upright(5)
                .curve(1, 2, 3, 4, 5, 6)
                .arc(7, true, false, 8, 9)
                .close();

        assertThat(new Drawing(100, 50).stroke(path, Tone.US, 2.5, Dash.DOTTED).forPage(""))
                .contains("<path d=\"M0 0L1.3 2H3h-4V5C1 2 3 4 5 6A7 7 0 1 0 8 9Z\" fill=\"none\""
                        + " stroke=\"var(--tf-us-fill)\" stroke-width=\"2.5\" stroke-linecap=\"round\""
                        + " stroke-dasharray=\"1 6\"/>");
    }

    @Test
    void anInsetIsADrawingOfItsOwnInItsPlace() throws Exception {
        Drawing inner = new Drawing(30, 20).text(0, 10, WORDS, Anchor.END);

        Element root = parsed(new Drawing(100, 50).inset(5, 6, inner).forPage(""));
        Element inset = (Element) root.getFirstChild();

        assertThat(inset.getAttribute("x") + " " + inset.getAttribute("y")).isEqualTo("5 6");
        assertThat(inset.getAttribute("viewBox")).isEqualTo("0 0 30 20");
        assertThat(inset.getTextContent()).isEqualTo(WORDS);
        assertThat(((Element) inset.getFirstChild()).getAttribute("text-anchor"))
                .isEqualTo("end");
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
