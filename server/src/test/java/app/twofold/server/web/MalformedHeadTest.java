package app.twofold.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Heads that cannot be read are no failure of the server's, and stand nowhere.
@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class MalformedHeadTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/people, Content-Type, ;;;, 415",
        "/api/v1/people, Content-Type, application/, 415",
        "/api/v1/people, Content-Type, a/b/c, 415",
        "/api/v1/people, Content-Type, text/html; charset=nothing-1, 415",
        "/api/v1/people, Content-Type, text/plain, 415",
        "/login, Content-Type, ;;;, 415",
        "/exit, Content-Type, ;;;, 415",
        "/api/v1/people, Origin, '::', 400",
        "/api/v1/people, Origin, 'http://[', 400",
        "/login, Origin, http://x y, 400",
        "/api/v1/people?q=%, Accept, text/html, 400",
        "/login?q=%ff%fe, Accept, text/html, 400",
        "/nothing?q=%%, Accept, text/html, 400",
    })
    void comeTo4xx(String path, String header, String value, int status, CapturedOutput log) throws IOException {
        int answered = send("POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                + header + ": " + value + "\r\nContent-Length: 2\r\n\r\n{}");

        assertThat(answered).isEqualTo(status);
        assertThat(log.getAll()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/tokens, application/json, 'Content-Length: 20\r\n\r\n{'",
        "/api/v1/tokens, application/json, 'Transfer-Encoding: chunked\r\n\r\nzz\r\n{}'",
        "/api/v1/people, application/json, 'Transfer-Encoding: chunked\r\n\r\n5\r\n{}'",
    })
    void aBodyThatBreaksOffIsNoFailureEither(String path, String kind, String rest, CapturedOutput log)
            throws IOException {
        int answered = send("POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                + "Content-Type: " + kind + "\r\n" + rest.replace("\\r\\n", "\r\n"));

        assertThat(answered).isEqualTo(400);
        assertThat(log.getAll()).doesNotContain("Exception");
    }

    @Test
    void aPasswordOfATornLetterIsWrong() {
        Answer answer = Program.anonymous(port)
                .post("/api/v1/tokens", "{\"email\": \"a@example.org\", \"password\": \"long enough \\ud83c\"}");

        assertThat(answer.status()).isIn(400, 401);
    }

    private int send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return Integer.parseInt(in.readLine().split(" ", 3)[1]);
        }
    }
}
