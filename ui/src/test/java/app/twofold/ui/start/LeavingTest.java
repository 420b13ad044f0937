package app.twofold.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.account.device.Devices;
import app.twofold.server.alone.Opening;
import app.twofold.ui.Couple;
import app.twofold.ui.OnPostgres;
import app.twofold.ui.TwofoldApplication;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Browsers that leave before their answer is there, or in the middle of it, or of what they send.
@SpringBootTest(
        classes = TwofoldApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
@Import(Couple.class)
@ExtendWith(OutputCaptureExtension.class)
class LeavingTest implements OnPostgres {

    private static final int TIMES = 40;

    @Autowired
    private Couple people;

    @Autowired
    private Devices devices;

    @LocalServerPort
    private int port;

    @Test
    void nobodyWhoLeavesIsAnError(CapturedOutput log) throws IOException {
        SignedIn alex = people.person("Alex");
        Seat seat = people.solo(alex);
        String token =
                devices.issue(Opening.closed(alex.id()), new Title("Program")).token();
        String couple = "/api/v1/couples/" + seat.couple();

        for (String call : List.of(
                "GET /sign-in",
                "GET /?v-r=init&location=sign-in&query=",
                "GET /styles/tokens.css",
                "GET /js/line.js",
                "GET " + couple,
                "GET " + couple + "/history",
                "GET " + couple + "/take-out/archive",
                "GET " + couple + "/take-out/book",
                "GET /VAADIN/push?v-r=push&v-uiId=0",
                "POST " + couple + "/bring-in/archive/look",
                "POST " + couple + "/bring-in/wins",
                "POST " + couple + "/commands",
                "POST /login",
                "POST /?v-r=uidl&v-uiId=0")) {
            for (int i = 0; i < TIMES; i++) {
                leave(call, token, i % 3);
            }
        }

        // Whoever stays is served, after all the others have been.
        assertThat(stay()).contains(" 200");
        assertThat(log.getAll()).doesNotContain(" ERROR ", "Broken pipe", "Connection reset");
    }

    /// @param patience 0: goes at once; 1: announces more than it sends; 2: waits for the first letter
    private void leave(String call, String token, int patience) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoLinger(true, 0);
            boolean sends = call.startsWith("POST");
            String kind = call.contains("archive")
                    ? "application/zip"
                    : call.contains("wins") ? "text/csv" : "application/json";
            String head = call + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAuthorization: Bearer " + token
                    + (sends ? "\r\nContent-Type: " + kind + "\r\nContent-Length: 5000" : "") + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            if (sends && patience > 0) {
                socket.getOutputStream().write(new byte[1_000]);
            }
            if (!sends && patience == 2 && !call.contains("push")) {
                var _ = socket.getInputStream().read();
            }
        }
    }

    private String stay() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
