package app.twofold.ui.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.ui.ViewTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a page still sends while its browser opens the next one, after its session has ended: none of it begins a
/// session, which would come in place of the one that the next page has begun.
class LastRequestsTest extends ViewTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "POST, VAADIN/push?v-r=push&v-uiId=1&v-pushId=7c5e3da6-d2b9-4dfa-94a9-b87f577007f5"
                + "&X-Atmosphere-Transport=close&X-Atmosphere-tracking-id=b5f6a2f1-d789-4165-8ba6-085a1103231f",
        "POST, VAADIN/push?v-r=push&v-uiId=1&X-Atmosphere-Transport=long-polling",
        "GET, VAADIN/push?v-r=push&v-uiId=1&X-Atmosphere-Transport=long-polling&X-Atmosphere-tracking-id=0",
        "POST, ?v-r=uidl&v-uiId=1",
        "POST, ?v-r=heartbeat&v-uiId=1",
        "GET, js/twofold.js",
    })
    void beginNoSession(String method, String path) throws IOException, InterruptedException {
        assertThat(asks(method, path).headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("twofold-session"));
    }

    @Test
    void aPageBeginsOne() throws IOException, InterruptedException {
        assertThat(asks("GET", "sign-in").headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("twofold-session"));
    }

    private HttpResponse<Void> asks(String method, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                    .header("Cookie", "twofold-session=7699D9E313AD93436FCC59DA72E1A646")
                    .method(method, BodyPublishers.noBody())
                    .build();
            return client.send(request, BodyHandlers.discarding());
        }
    }
}
