package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Odd requests at the screens, each with the same word in it, while the log says more than it usually does. The
/// word must not come into it.
@ExtendWith(OutputCaptureExtension.class)
class QuietScreensTest {

    private static final String WORD = "Rhubarb";
    private static final String SESSION = "/?v-r=init&location=sign-in&query=";

    @Test
    void whateverIsSentToTheScreensStaysOutOfTheLog(CapturedOutput log) throws Exception {
        try (Program program = Program.start(Map.of("logging.level.root", "info"));
                HttpClient browser = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .build()) {
            int port = program.port();
            String begun = send(browser, port, "GET", SESSION, "text/plain", "");
            String key = first(begun, "\"Vaadin-Security-Key\":\\s*\"([^\"]+)\"");
            String push = first(begun, "\"Vaadin-Push-ID\":\\s*\"([^\"]+)\"");
            oddCalls(browser, port, key);
            oddForms(browser, port);
            oddSockets(browser, port, push);
            oddBytes(port);

            assertThat(log.getAll()
                            .lines()
                            .filter(line -> line.toLowerCase(Locale.ROOT).contains("rhubarb")))
                    .isEmpty();
        }
    }

    private static void oddCalls(HttpClient browser, int port, String key) throws Exception {
        String call = "/?v-r=uidl&v-uiId=0";
        String rpc = "{\"csrfToken\":\"" + key + "\",\"rpc\":[%s],\"syncId\":0,\"clientId\":0}";
        for (String body : new String[] {
            WORD,
            "{\"" + WORD,
            "{\"csrfToken\":\"" + WORD + "\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
            rpc.formatted("\"" + WORD + "\""),
            rpc.formatted("{\"type\":\"" + WORD + "\"}"),
            rpc.formatted("{\"type\":\"event\",\"node\":1,\"event\":\"" + WORD + "\",\"data\":{\"" + WORD + "\":1}}"),
            rpc.formatted("{\"type\":\"mSync\",\"node\":1,\"feature\":1,\"property\":\"" + WORD + "\",\"value\":\""
                    + WORD + "\"}"),
            rpc.formatted("{\"type\":\"publishedEventHandler\",\"node\":1,\"templateEventMethodName\":\"" + WORD
                    + "\",\"templateEventMethodArgs\":[\"" + WORD + "\"],\"promise\":0}"),
            rpc.formatted("{\"type\":\"navigation\",\"location\":\"" + WORD + "\",\"link\":1}"),
        }) {
            send(browser, port, "POST", call, "application/json", body);
        }
        for (String address : new String[] {
            "/?v-r=uidl&v-uiId=" + WORD,
            "/?v-r=heartbeat&v-uiId=" + WORD,
            "/?v-r=" + WORD,
            "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + WORD
                    + "&X-Atmosphere-Transport=long-polling&X-Atmosphere-tracking-id=" + WORD,
            "/VAADIN/dynamic/resource/0/" + WORD + "/" + WORD,
            "/VAADIN/build/" + WORD + ".js",
            "/" + WORD + "?" + WORD + "=" + WORD,
            "/icons/" + WORD,
            "/invitation/" + WORD,
        }) {
            send(browser, port, "GET", address, "text/plain", "");
            send(browser, port, "POST", address, "application/json", WORD);
        }
    }

    private static void oddForms(HttpClient browser, int port) throws Exception {
        String form = "username=" + WORD + "&password=" + WORD + "&_csrf=" + WORD;
        send(browser, port, "POST", "/sign-in", "application/x-www-form-urlencoded", form);
        send(browser, port, "POST", "/sign-in", "application/x-www-form-urlencoded", "%" + WORD + "=%ZZ" + WORD);
        send(browser, port, "POST", "/sign-in", WORD + "/" + WORD, form);
        send(browser, port, "POST", "/sign-in", "multipart/form-data; boundary=" + WORD, "--" + WORD + "\r\n" + WORD);
        send(
                browser,
                port,
                "POST",
                "/VAADIN/dynamic/resource/0/" + WORD + "/upload",
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"" + WORD + "\"; filename=\"" + WORD + "\r\n\r\n" + WORD);
    }

    private static void oddSockets(HttpClient browser, int port, String push) throws Exception {
        for (String id : new String[] {push, WORD}) {
            URI address = URI.create("ws://localhost:" + port + "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + id
                    + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                    + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                    + "&X-atmo-protocol=true");
            WebSocket socket = browser.newWebSocketBuilder()
                    .buildAsync(address, new WebSocket.Listener() {})
                    .get(10, TimeUnit.SECONDS);
            socket.sendText("X", true).get(5, TimeUnit.SECONDS);
            socket.sendText(WORD, true).get(5, TimeUnit.SECONDS);
            socket.abort();
        }
    }

    private static void oddBytes(int port) throws IOException {
        for (String request : new String[] {
            WORD + "\u0001 / HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /" + WORD + "{}\u0002 HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / " + WORD + "\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: " + WORD + "@@\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\n" + WORD + "\u0003: 1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: " + WORD + "=\"" + WORD + "; =" + WORD
                    + "\r\nConnection: close\r\n\r\n",
            "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n" + WORD + "\r\n",
            "GET /?%" + WORD + "=" + WORD + "%ZZ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        }) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setSoTimeout(2_000);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            } catch (IOException _) {
                // Whatever becomes of such a request, the log is what is looked at.
            }
        }
    }

    private static String send(HttpClient browser, int port, String method, String address, String type, String body)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return browser.send(request, BodyHandlers.ofString()).body();
        } catch (IOException _) {
            return ""; // Held open, or broken off: an answer too.
        }
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }
}
