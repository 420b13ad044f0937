package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.account.device.Browser;
import app.twofold.server.account.device.Devices;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every call there is, made by everybody who should learn nothing from it. A new call is under test without being
/// named here, unless it is open to all, or its path speaks of something new.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
@Import(Laboratory.class)
class EveryCallTest {

    private static final String CHECKIN = "0b5a8f8e-6a5b-4c1c-9d3e-0e3a6f1f7c11";

    private static final Set<String> OPEN = Set.of(
            "POST /api/v1/people",
            "POST /api/v1/tokens",
            "POST /api/v1/recovery",
            "POST /api/v1/invitations/preview",
            "POST /api/v1/invitations/decline",
            "GET /api/docs/asyncapi.yaml",
            "GET /api/docs/openapi.yaml");

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final String email = UUID.randomUUID() + "@example.org";
    private Program expired;
    private Program alex;
    private String couple;
    private String invitation;
    private String device;
    private String link;

    @BeforeEach
    void alexInvitesSomebody() {
        Program anonymous = Program.anonymous(port);
        anonymous.post("/api/v1/people", Program.signUp(email, "Alex"));
        expired = anonymous.signedIn(email);
        clock.advance(Devices.LIFE);
        alex = anonymous.signedIn(email);
        couple = alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                .text("coupleId");
        invitation = alex.post("/api/v1/couples/" + couple + "/invitations", "{\"kind\": \"link\"}")
                .text("invitationId");
        link = alex.post("/api/v1/couples/" + couple + "/calendar-links", "{}").text("linkId");
        device = alex.get("/api/v1/tokens").json().at("/tokens/0/id").asString();
    }

    @Test
    void nothingButTheOpenCallsAnswersWhoIsNotSignedIn() {
        Program former = Program.anonymous(port).signedIn(email);
        former.delete("/api/v1/tokens/current");
        List<Program> nobodies = List.of(
                Program.anonymous(port),
                new Program(port, Optional.of("nonsense")),
                new Program(port, Optional.of("")),
                former,
                expired);
        String cookies = cookiesOfABrowserThatLeft();

        assertThat(calls()).containsAll(OPEN);
        for (String call : calls().filter(call -> !OPEN.contains(call)).toList()) {
            for (Program nobody : nobodies) {
                assertNotSignedIn(call, ask(nobody, call, theirs(), ""));
            }
            Program browser = Program.anonymous(port);
            assertNotSignedIn(call, ask(browser, call, theirs(), cookies));
        }
    }

    @Test
    void whatIsSomebodyElsesAnswersAsIfItWereNotThere() {
        Program stranger = Program.ofSomebody(port, "Mallory");
        Map<String, String> missing = new LinkedHashMap<>(theirs());
        missing.replaceAll((_, _) -> UUID.randomUUID().toString());

        for (String call : calls().filter(call -> call.contains("{")).toList()) {
            Answer foreign = ask(stranger, call, theirs(), "");
            Answer none = ask(stranger, call, missing, "");

            assertThat(foreign.status()).as(call).isEqualTo(404);
            assertThat(without(foreign.body(), theirs())).as(call).isEqualTo(without(none.body(), missing));
        }
        assertThat(alex.get("/api/v1/couples/" + couple + "/events")
                        .json()
                        .path("seq")
                        .asLong())
                .isEqualTo(1);
        assertThat(alex.get("/api/v1/couples/" + couple + "/invitations").text("invitationId"))
                .isEqualTo(invitation);
    }

    @Test
    void whatIsOnesOwnHoldsNothingOfOthers() {
        Program stranger = Program.ofSomebody(port, "Mallory");

        for (String call : calls().filter(call -> call.startsWith("GET") && !call.contains("{"))
                .toList()) {
            assertThat(ask(stranger, call, Map.of(), "").body())
                    .as(call)
                    .doesNotContain(couple, invitation, device, link, email);
        }
    }

    private Map<String, String> theirs() {
        return Map.of(
                "{couple}", couple,
                "{invitation}", invitation,
                "{device}", device,
                "{link}", link,
                "{checkin}", CHECKIN);
    }

    private Stream<String> calls() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(call -> call.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> methods(call.getMethodsCondition().getMethods())
                                .map(method -> method + " " + path.replace("**", "v1/anything"))));
    }

    private static Stream<RequestMethod> methods(Set<RequestMethod> named) {
        return named.isEmpty() ? Stream.of(RequestMethod.GET, RequestMethod.POST) : named.stream();
    }

    private static Answer ask(Program who, String call, Map<String, String> ids, String cookies) {
        String[] parts = call.split(" ", 2);
        String path = parts[1];
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
        }
        assertThat(path)
                .as("A path speaks of something that this test does not know")
                .doesNotContain("{");
        var request = who.request(path).header("Content-Type", "application/json");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        return Program.send(request.method(parts[0], BodyPublishers.ofString("{}")));
    }

    private static void assertNotSignedIn(String call, Answer answer) {
        assertThat(answer.status()).as(call).isEqualTo(401);
        assertThat(answer.text("detail")).as(call).isEqualTo("Sign in first.");
    }

    private String cookiesOfABrowserThatLeft() {
        Browser browser = new Browser(port);
        browser.signIn(email, Program.PASSWORD);
        String cookies = Stream.of("twofold-session", "twofold-device")
                .map(name -> browser.cookie(name).orElseThrow())
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        browser.submit("/exit", Map.of());
        return cookies;
    }

    private static String without(String body, Map<String, String> ids) {
        String text = body;
        for (String id : ids.values()) {
            text = text.replace(id, "");
        }
        return text;
    }
}
