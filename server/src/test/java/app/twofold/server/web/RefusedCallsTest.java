package app.twofold.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Calls that cannot be answered because of how they are made. Each says what is wrong, as problem details with a code.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class RefusedCallsTest {

    private static final String PROBLEM = "application/problem+json";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/couples           | GET, HEAD, OPTIONS, POST",
                "/api/v1/tokens            | GET, HEAD, OPTIONS, POST",
                "/api/v1/tokens/current    | DELETE, OPTIONS",
                "/api/v1/session           | GET, HEAD, OPTIONS",
                "/api/v1/people            | OPTIONS, POST",
                "/api/v1/couples/ID/state  | GET, HEAD, OPTIONS",
                "/api/v1/couples/ID/commands | OPTIONS, POST",
                "/api/docs/openapi.yaml    | GET, HEAD, OPTIONS",
            })
    void anotherMethodIsToldWhichThereAre(String pattern, String allowed) {
        String path = pattern.replace("ID", UUID.randomUUID().toString());
        Program alex = Program.ofSomebody(port, "Alex");
        for (String method : new String[] {"TRACE", "PROPFIND", "FOO", "brew"}) {
            assertNotAllowed(method + path, send(Program.anonymous(port), method, path), allowed);
            assertNotAllowed(method + path, send(alex, method, path), allowed);
        }
        for (String method : new String[] {"PUT", "PATCH", "DELETE", "POST", "GET"}) {
            if (Arrays.stream(allowed.split(", ")).noneMatch(method::equals)) {
                assertNotAllowed(method + path, send(alex, method, path), allowed);
            }
        }
        Answer options = send(alex, "OPTIONS", path);
        assertThat(options.status()).isIn(200, 204);
        assertThat(options.header("Allow"))
                .hasValueSatisfying(
                        header -> assertThat(header.replace(" ", "").split(",")).contains(allowed.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "FOO", "PUT", "GET", "DELETE"})
    void whatIsNotThereIsNotThereWithAnyMethod(String method) {
        Answer answer = send(Program.ofSomebody(port, "Alex"), method, "/api/v1/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/docs/openapi.yaml", "/api/docs/asyncapi.yaml"})
    void headIsAnsweredLikeGet(String path) {
        Answer head = send(Program.anonymous(port), "HEAD", path);
        Answer get = send(Program.anonymous(port), "GET", path);

        assertThat(head.status()).isEqualTo(get.status()).isEqualTo(200);
        assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/cbor", "text/html; charset=utf-8"
            })
    void anUnknownKindOfContentIsNamed(String kind) {
        for (String path : new String[] {"/api/v1/couples", "/api/v1/couples/" + UUID.randomUUID() + "/commands"}) {
            Answer answer = Program.send(Program.ofSomebody(port, "Alex")
                    .request(path)
                    .header("Content-Type", kind)
                    .POST(BodyPublishers.ofString("{}")));

            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.text("code")).isEqualTo("content.unknown");
            assertThat(answer.text("detail")).contains(kind.split(";", 2)[0]).doesNotContain("null");
        }
    }

    @Test
    void aBodyOfWhichNobodySaysWhatItIsIsToldSo() {
        Program alex = Program.ofSomebody(port, "Alex");
        String couple = alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                .text("coupleId");
        Answer answer = Program.send(alex.request("/api/v1/couples/" + couple + "/bring-in/wins/look")
                .POST(BodyPublishers.ofString("a")));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.text("code")).isEqualTo("content.unknown");
        assertThat(answer.text("detail")).isEqualTo("The call needs a Content-Type.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/cbor",
                "application/yaml",
                "application/xml",
                "text/xml",
                "application/x-jackson-smile",
                "image/png",
                "text/csv"
            })
    void nothingIsWrittenInAnotherFormThanJson(String wanted) {
        Program alex = Program.ofSomebody(port, "Alex");
        for (String path : new String[] {"/api/v1/couples", "/api/v1/session", "/api/v1/tokens"}) {
            Answer answer = Program.send(alex.request(path).header("Accept", wanted));

            assertThat(answer.status()).as(path).isEqualTo(406);
            assertThat(answer.header("Content-Type")).as(path).hasValue(PROBLEM);
            assertThat(answer.text("code")).as(path).isEqualTo("content.not-offered");
        }
        Answer missing = Program.send(alex.request("/api/v1/nothing").header("Accept", wanted));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text("code")).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/json", "application/cbor, application/json;q=0.1", "text/html, */*;q=0.1"})
    void whoTakesJsonToo(String wanted) {
        Answer answer = Program.send(
                Program.ofSomebody(port, "Alex").request("/api/v1/couples").header("Accept", wanted));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("application/json");
    }

    @Test
    void aPageThatIsCalledWithAnUnusualMethodLeadsNobodyToTheSignIn() {
        for (String method : new String[] {"TRACE", "PROPFIND", "FOO"}) {
            Answer answer = send(Program.anonymous(port), method, "/");

            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow")).as(method).isPresent();
        }
    }

    private static Answer send(Program who, String method, String path) {
        return Program.send(who.request(path).method(method, BodyPublishers.noBody()));
    }

    private static void assertNotAllowed(String call, Answer answer, String allowed) {
        assertThat(answer.status()).as(call).isEqualTo(405);
        assertThat(answer.header("Content-Type")).as(call).hasValue(PROBLEM);
        assertThat(answer.text("code")).as(call).isEqualTo("method.not-allowed");
        assertThat(answer.header("Allow"))
                .as(call)
                .hasValueSatisfying(header ->
                        assertThat(header.replace(" ", "").split(",")).containsExactlyInAnyOrder(allowed.split(", ")));
    }
}
