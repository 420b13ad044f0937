package app.twofold.server.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.limit.UploadPace;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Two who send their archives a byte at a time, and a third who wants a place.
@SpringBootTest(
        classes = {TestServer.class, SlowUploadTest.OwnTime.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class SlowUploadTest {

    private static final byte[] BEGINNING = {'P', 'K', 3, 4, 0, 0};
    private static final int BUSY = 503;
    private static final int PATIENCE_MILLIS = 30_000;

    @Autowired
    private AtomicLong nanos;

    @LocalServerPort
    private int port;

    @Test
    void thoseWhoSendSlowlyAreToldSoAndOthersAreServed() throws IOException {
        try (Slow first = new Slow("Alex");
                Slow second = new Slow("Sam")) {
            Program robin = Program.ofSomebody(port, "Robin");
            String space = space(robin);
            await().until(() -> look(robin, space).status() == BUSY);

            nanos.addAndGet(Duration.ofSeconds(30).toNanos());
            first.goOn();
            second.goOn();

            assertThat(first.answer()).contains(" 408 ", "body.too-slow", "Send it again");
            assertThat(second.answer()).contains(" 408 ");
            assertThat(look(robin, space).status()).isEqualTo(422);
        }
    }

    private static String space(Program who) {
        return who.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                .text("coupleId");
    }

    private static Answer look(Program who, String space) {
        return Program.send(who.request("/api/v1/couples/" + space + "/bring-in/archive/look")
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(BEGINNING)));
    }

    private final class Slow implements AutoCloseable {

        private final Socket socket = new Socket("localhost", port);

        Slow(String name) throws IOException {
            Program who = Program.ofSomebody(port, name);
            String path = "/api/v1/couples/" + space(who) + "/bring-in/archive/look";
            String bearer = who.request(path)
                    .build()
                    .headers()
                    .firstValue("Authorization")
                    .orElseThrow();
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer
                                    + "\r\nContent-Type: application/zip\r\nContent-Length: 100000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            goOn();
        }

        void goOn() throws IOException {
            socket.getOutputStream().write(BEGINNING);
        }

        /// What has come of the answer until all of its words are there.
        String answer() throws IOException {
            StringBuilder answer = new StringBuilder();
            while (answer.indexOf("Send it again") < 0 || answer.indexOf("body.too-slow") < 0) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    break;
                }
                answer.append((char) next);
            }
            return answer.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /// Time passes for uploads when the test says so.
    @TestConfiguration(proxyBeanMethods = false)
    static class OwnTime {

        @Bean
        AtomicLong nanos() {
            return new AtomicLong();
        }

        @Bean
        @Primary
        UploadPace ownPace(AtomicLong nanos) {
            return new UploadPace(nanos::get);
        }
    }
}
