package app.twofold.server.takeout;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class SvgTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><svg>&y;</svg>",
                "<svg><image/></svg>",
                "<svg><use/></svg>",
                "<svg><script/></svg>",
                "<svg><style/></svg>",
                "<svg><path fill='url(file:///etc/passwd)'/></svg>",
                "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><path xlink:href='file:///etc/passwd'/></svg>"
            })
    void refusesWhatReachesOutside(String svg) {
        assertThatThrownBy(() -> Svg.send(svg, new DefaultHandler())).isInstanceOf(SAXException.class);
    }

    @Test
    void takesLinesShapesAndTexts() {
        assertThatCode(() ->
                        Svg.send("<svg><line x1='0'/><path d='M0 0'/><text>&lt;</text></svg>", new DefaultHandler()))
                .doesNotThrowAnyException();
    }
}
