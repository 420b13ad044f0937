package app.twofold.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A head that does not come to its end holds no connection.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.head-within=500ms")
class SlowHeadTest {

    private static final int BETWEEN_BYTES_MILLIS = 40;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String WHOLE = "GET /api/docs/openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "GET /",
                "G",
                "GET / HTTP/1.1\r\n",
                WHOLE + "GET / HTTP/1.1\r\nX-Slow: "
            })
    void thatComesByteByByteIsCut(String begin) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            send(socket, begin);
            socket.setSoTimeout(BETWEEN_BYTES_MILLIS);
            long start = System.nanoTime();
            while (isOpen(socket)) {
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG);
            }
        }
    }

    @Test
    void aConnectionThatIsQuietBetweenWholeRequestsIsKept() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            for (int i = 0; i < 2; i++) {
                send(socket, WHOLE);
                socket.setSoTimeout((int) LONG.toMillis());
                assertThat((char) socket.getInputStream().read()).isEqualTo('H');
                socket.setSoTimeout(700);
                drain(socket.getInputStream());
            }
        }
    }

    /// Reads until nothing comes for longer than a head may take.
    private static void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        try {
            while (true) {
                assertThat(in.read(buffer)).isPositive();
            }
        } catch (SocketTimeoutException _) {
            // All that was to come has come, and the connection is there.
        }
    }

    /// Sends one byte more, and looks for a moment whether the server has closed.
    private static boolean isOpen(Socket socket) throws IOException {
        try {
            send(socket, "x");
            return socket.getInputStream().read(new byte[16 * 1024]) >= 0;
        } catch (SocketTimeoutException _) {
            return true;
        } catch (SocketException _) {
            return false;
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
