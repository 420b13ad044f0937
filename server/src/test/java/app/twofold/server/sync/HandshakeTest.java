package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.sync.Pairs.Pair;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SyncServer
class HandshakeTest {

    private static final UnaryOperator<WebSocket.Builder> AS_IS = UnaryOperator.identity();

    @Autowired
    private Pairs pairs;

    private Pair pair;

    @BeforeEach
    void aPair() {
        pair = pairs.pair();
    }

    @Test
    void whoIsNotSignedInStaysOut() {
        assertThat(refusal(pair.couple().toString(), AS_IS)).isEqualTo(401);
        assertThat(refusal(pair.couple().toString(), b -> b.header("Authorization", "Bearer nonsense")))
                .isEqualTo(401);
        assertThat(refusal(UUID.randomUUID().toString(), AS_IS)).isEqualTo(401);
    }

    @Test
    void aFormerTokenStaysOut() {
        assertThat(pair.one().delete("/api/v1/tokens/current").statusCode()).isEqualTo(204);

        assertThat(refusal(pair.couple().toString(), bearer(pair.one()))).isEqualTo(401);
        assertThat(pair.one().get("/api/v1/couples/" + pair.couple() + "/state").statusCode())
                .isEqualTo(401);
    }

    @Test
    void anotherCouplesPersonFindsNothingAsIfThereWereNothing() {
        Caller stranger = pairs.pair().one();

        assertThat(refusal(pair.couple().toString(), bearer(stranger))).isEqualTo(404);
        assertThat(refusal(UUID.randomUUID().toString(), bearer(stranger))).isEqualTo(404);
        assertThat(refusal("us", bearer(stranger))).isEqualTo(404);
    }

    @Test
    void aProgramNeedsNoOrigin() {
        try (SyncClient client = pair.one().join(pair.couple())) {
            assertThat(client.isClosed()).isFalse();
        }
    }

    @Test
    void aBrowserSessionCountsOnlyFromAnAllowedOrigin() throws Exception {
        String cookies = cookies();
        String own = pair.one().server().toString();

        assertThat(refusal(pair.couple().toString(), b -> b.header("Cookie", cookies)))
                .isEqualTo(403);
        assertThat(refusal(
                        pair.couple().toString(),
                        b -> b.header("Cookie", cookies).header("Origin", "https://elsewhere.example")))
                .isEqualTo(403);
        for (String origin : new String[] {own, "https://our.example"}) {
            try (SyncClient client = SyncClient.open(
                    pair.one(),
                    pair.couple().toString(),
                    b -> b.header("Cookie", cookies).header("Origin", origin))) {
                client.send("{\"type\":\"hello\"}");
                assertThat(client.next().path("type").asString()).isEqualTo("welcome");
            }
        }
    }

    @Test
    void aClientOfAnotherProtocolIsToldSo() {
        assertThat(refusal(
                        pair.couple().toString(),
                        b -> bearer(pair.one()).apply(b).subprotocols("graphql-ws")))
                .isEqualTo(400);
    }

    private int refusal(String couple, UnaryOperator<WebSocket.Builder> with) {
        return SyncClient.refusal(pair.one(), couple, with);
    }

    private static UnaryOperator<WebSocket.Builder> bearer(Caller caller) {
        return builder -> builder.header("Authorization", "Bearer " + caller.token());
    }

    /// Signs in as a browser does.
    private String cookies() throws Exception {
        CookieManager jar = new CookieManager();
        URI login = pair.one().server().resolve("/login");
        try (HttpClient browser = HttpClient.newBuilder().cookieHandler(jar).build()) {
            String csrf = browser.send(HttpRequest.newBuilder(login).build(), BodyHandlers.ofString())
                    .body();
            String form = "username=" + encode(pair.one().email()) + "&password=" + encode(Pairs.PASSWORD) + "&_csrf="
                    + encode(csrf);
            browser.send(
                    HttpRequest.newBuilder(login)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
        }
        return jar.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
