package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.account.device.Browser;
import app.twofold.server.stream.Wait;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// While the database is away every call says so, whoever makes it, and nobody is sent to the sign-in page.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class DatabaseAwayTest {

    private static final int PATIENCE_MILLIS = 300;
    private static final Set<String> WITHOUT_A_DATABASE =
            Set.of("GET /api/docs/asyncapi.yaml", "GET /api/docs/openapi.yaml");

    @LocalServerPort
    private int port;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Database maintenance = TestPostgres.freshDatabase();
    private Program alex;
    private String cookie;

    @BeforeEach
    void theDatabaseGoes() {
        String email = UUID.randomUUID() + "@example.org";
        Program.anonymous(port).post("/api/v1/people", Program.signUp(email, "Alex"));
        alex = Program.anonymous(port).signedIn(email);
        Browser browser = new Browser(port);
        browser.signIn(email, Program.PASSWORD);
        cookie = browser.cookie("twofold-device")
                .map(kept -> kept.getName() + "=" + kept.getValue())
                .orElseThrow();
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        away(true);
    }

    @AfterEach
    void theDatabaseComesBack() {
        away(false);
        Wait.until(() -> alex.get("/api/v1/session").status() == 200);
    }

    @Test
    void everyCallWithATokenSaysSo() {
        assertThat(calls()).hasSizeGreaterThan(20);
        calls().parallel()
                .filter(call -> !WITHOUT_A_DATABASE.contains(call))
                .forEach(call -> assertUnavailable(call, call(call)));
    }

    @Test
    void soDoesEveryCallOfABrowserThatIsStillSignedIn() {
        for (String path : new String[] {"/api/v1/session", "/api/v1/couples", "/api/v1/nothing"}) {
            assertUnavailable(
                    path, Program.send(Program.anonymous(port).request(path).header("Cookie", cookie)));
        }
    }

    @Test
    void aHandshakeSaysSo() {
        URI address = URI.create("ws://localhost:" + port + "/sync/v1/couples/" + UUID.randomUUID());
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.newWebSocketBuilder()
                    .header("Authorization", "Bearer " + alex.token().orElseThrow())
                    .buildAsync(address, new WebSocket.Listener() {})
                    .join();
            throw new AssertionError("The handshake was answered");
        } catch (CompletionException e) {
            assertThat(e.getCause())
                    .isInstanceOfSatisfying(
                            WebSocketHandshakeException.class,
                            refused -> assertThat(refused.getResponse().statusCode())
                                    .isEqualTo(503));
        }
    }

    @Test
    void aPageSaysSoToo() {
        Answer page = Program.send(Program.anonymous(port).request("/").header("Cookie", cookie));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isPresent();
        assertThat(page.body()).doesNotContain("Tomcat", "Exception");
    }

    private void away(boolean isAway) {
        String name = URI.create(pool.getJdbcUrl().substring("jdbc:".length()))
                .getPath()
                .substring(1);
        maintenance.run("alter database " + name + " allow_connections " + !isAway);
        if (isAway) {
            maintenance.run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        }
    }

    private Stream<String> calls() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(call -> call.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path ->
                                call.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)));
    }

    private Answer call(String call) {
        String[] parts = call.split(" ", 2);
        String path = parts[1].replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return Program.send(alex.request(path)
                .header("Content-Type", "application/json")
                .method(parts[0], BodyPublishers.ofString("{}")));
    }

    private static void assertUnavailable(String call, Answer answer) {
        assertThat(answer.status()).as(call).isEqualTo(503);
        assertThat(answer.header("Content-Type")).as(call).hasValue("application/problem+json");
        assertThat(answer.text("code")).as(call).isEqualTo("service.unavailable");
        assertThat(answer.header("Retry-After")).as(call).hasValue("1");
    }
}
