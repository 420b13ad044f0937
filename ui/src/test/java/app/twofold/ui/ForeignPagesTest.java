package app.twofold.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What screens say and are told is between this program and its own pages.
class ForeignPagesTest extends ViewTest {

    private static final String[] SCREENS = {
        "/VAADIN/push",
        "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling",
        "/?v-r=push&v-uiId=0",
        "/?v-r=uidl&v-uiId=0",
        "/?v-r=heartbeat&v-uiId=0",
        "/?v-r=init&location=",
    };

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "https://evil.example",
                "http://localhost.evil.example",
                "http://localhost:1",
                "https://localhost:PORT",
                "http://127.0.0.1:PORT",
                "null",
                "file://"
            })
    void nothingIsSaidToAForeignPage(String given) {
        String origin = given.replace("PORT", Integer.toString(port));
        assertThat(handshake("Origin: " + origin).status()).isIn(400, 403);
        for (String path : SCREENS) {
            for (String method : new String[] {"GET", "POST"}) {
                assertThat(RawCall.of(method, path)
                                .with("Origin: " + origin)
                                .send(port)
                                .status())
                        .as(method + " " + path)
                        .isIn(400, 403);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:PORT", "HTTP://LocalHost:PORT"})
    void itsOwnPagesAreLetIn(String given) {
        String origin = given.replace("PORT", Integer.toString(port));
        assertThat(handshake("Origin: " + origin).status()).isEqualTo(101);
        assertThat(RawCall.of("GET", SCREENS[5])
                        .with("Origin: " + origin)
                        .send(port)
                        .status())
                .isNotEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-None: 1", "Sec-Fetch-Site: same-origin"})
    void soIsWhoSaysNothingOfAPage(String header) {
        assertThat(handshake(header).status()).isEqualTo(101);
        for (String path : new String[] {SCREENS[0], SCREENS[1], SCREENS[5], "/sign-in"}) {
            assertThat(RawCall.of("GET", path).with(header).send(port).status())
                    .as(path)
                    .isNotEqualTo(403);
        }
    }

    private RawCall.Head handshake(String header) {
        return RawCall.of("GET", "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket")
                .with("Connection: Upgrade")
                .with("Upgrade: websocket")
                .with("Sec-WebSocket-Version: 13")
                .with("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
                .with(header)
                .send(port);
    }
}
