package app.twofold.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Which version of WebSockets a screen's push speaks, and that nothing else asks for one.
class SocketVersionsTest extends ViewTest {

    private static final String PUSH = "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"99", "8", "0", "-1", "13, 8", "none", ""})
    void whoAsksAPushForAnotherIsToldWhichThereIs(String version) {
        RawCall.Head answer = handshake(PUSH, version);

        assertThat(answer.status()).isEqualTo(426);
        assertThat(answer.one("Sec-WebSocket-Version")).isEqualTo("13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", " 13 "})
    void theOneThatThereIsIsSpoken(String version) {
        assertThat(handshake(PUSH, version).status()).isEqualTo(101);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/styles/tokens.css", "/exit/blank"})
    void whateverElseIsAskedForIsAnswered(String path) {
        assertThat(RawCall.of("GET", path)
                        .with("Sec-WebSocket-Version: 99")
                        .send(port)
                        .status())
                .isEqualTo(200);
    }

    private RawCall.Head handshake(String path, String version) {
        return RawCall.of("GET", path)
                .with("Connection: Upgrade")
                .with("Upgrade: websocket")
                .with("Sec-WebSocket-Version: " + version)
                .with("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
                .send(port);
    }
}
