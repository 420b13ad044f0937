package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What really comes over the wire is what the documents say, with nothing missing and nothing besides.
@SyncServer
@Tag("days")
class ApiAnswersTest {

    private static final String TOKENS = "/api/v1/tokens";
    private static final String COUPLES = "/api/v1/couples";
    private static final String INVITATIONS = "/api/v1/couples/{couple}/invitations";
    private static final String CONFIRM = "/api/v1/couples/{couple}/invitations/{invitation}/confirm";

    private final ApiDocument asyncApi = ApiDocument.read("asyncapi");
    private final ApiDocument openApi = ApiDocument.read("openapi");

    @LocalServerPort
    private int port;

    @Autowired
    private Pairs pairs;

    private Program anonymous;

    @BeforeEach
    void aProgram() {
        anonymous = Program.anonymous(port);
    }

    @Test
    void accountsAndDevices() {
        String email = UUID.randomUUID() + "@example.org";
        String credentials = "{\"email\": \"%s\", \"password\": \"%s\"}";
        checked("POST", "/api/v1/people", 201, anonymous.post("/api/v1/people", Program.signUp(email, "Alex")));
        checked("POST", "/api/v1/people", 400, anonymous.post("/api/v1/people", "{}"));
        checked("POST", "/api/v1/people", 413, anonymous.post("/api/v1/people", " ".repeat(70_000)));
        checked("POST", TOKENS, 201, anonymous.post(TOKENS, credentials.formatted(email, Program.PASSWORD)));
        checked("POST", TOKENS, 401, anonymous.post(TOKENS, credentials.formatted(email, "not the password")));
        Program alex = anonymous.signedIn(email);
        Answer devices = checked("GET", TOKENS, 200, alex.get(TOKENS));
        String other = devices.json()
                .path("tokens")
                .valueStream()
                .filter(device -> !device.path("current").asBoolean())
                .map(device -> device.path("id").asString())
                .findFirst()
                .orElseThrow();
        checked("GET", TOKENS, 401, anonymous.get(TOKENS));
        checked("GET", "/api/v1/session", 200, alex.get("/api/v1/session"));
        checked("DELETE", "/api/v1/tokens/{device}", 204, alex.delete(TOKENS + "/" + other));
        checked("DELETE", "/api/v1/tokens/{device}", 404, alex.delete(TOKENS + "/" + other));
        checked("DELETE", "/api/v1/tokens/current", 204, alex.delete(TOKENS + "/current"));
        checked("DELETE", "/api/v1/tokens/current", 401, alex.delete(TOKENS + "/current"));
    }

    @Test
    void couplesAndInvitations() {
        Program alex = Program.ofSomebody(port, "Alex");
        Program sam = Program.ofSomebody(port, "Sam");
        String founding = "{\"name\": \"Us\", \"timeZone\": \"UTC\"}";
        Answer founded = checked("POST", COUPLES, 201, alex.post(COUPLES, founding));
        checked("POST", COUPLES, 400, alex.post(COUPLES, "{\"name\": \"Us\", \"timeZone\": \"Mars\"}"));
        checked("GET", COUPLES, 200, alex.get(COUPLES));
        String path = COUPLES + "/" + founded.text("coupleId") + "/invitations";
        checked("GET", INVITATIONS, 404, alex.get(path));
        checked("POST", INVITATIONS, 400, alex.post(path, "{\"kind\": \"pigeon\"}"));
        String inviting = "{\"kind\": \"code\", \"greeting\": \"Come\"}";
        String withdrawn = alex.post(path, inviting).text("invitationId");
        String one = INVITATIONS + "/{invitation}";
        checked("DELETE", one, 204, alex.delete(path + "/" + withdrawn));
        checked("DELETE", one, 404, alex.delete(path + "/" + UUID.randomUUID()));
        Answer invited = checked("POST", INVITATIONS, 201, alex.post(path, inviting));
        String secret = "{\"secret\": \"" + invited.text("secret") + "\"}";
        checked("GET", INVITATIONS, 200, alex.get(path));
        String preview = "/api/v1/invitations/preview";
        checked("POST", preview, 200, anonymous.post(preview, secret));
        checked("POST", preview, 404, anonymous.post(preview, "{\"secret\": \"none\"}"));
        String accept = "/api/v1/invitations/accept";
        checked("POST", accept, 409, alex.post(accept, secret));
        String confirm = path + "/" + invited.text("invitationId") + "/confirm";
        checked("POST", CONFIRM, 409, alex.post(confirm, ""));
        checked("POST", accept, 200, sam.post(accept, secret));
        checked("GET", INVITATIONS, 200, alex.get(path));
        checked("POST", CONFIRM, 200, alex.post(confirm, ""));
        checked("POST", INVITATIONS, 409, alex.post(path, inviting));
        String decline = "/api/v1/invitations/decline";
        checked("POST", decline, 204, anonymous.post(decline, secret));
    }

    @Test
    void leaving() {
        Program alex = Program.ofSomebody(port, "Alex");
        String founding = "{\"name\": \"Us\", \"timeZone\": \"UTC\"}";
        String path = COUPLES + "/" + alex.post(COUPLES, founding).text("coupleId");
        String leave = COUPLES + "/{couple}/leave";
        checked("POST", leave, 400, alex.post(path + "/leave", "{}"));
        checked("POST", leave, 403, alex.post(path + "/leave", "{\"password\": \"not the password\"}"));
        checked("POST", leave, 404, alex.post(COUPLES + "/us/leave", "{}"));
        checked("POST", leave, 204, alex.post(path + "/leave", "{\"password\": \"" + Program.PASSWORD + "\"}"));
        checked("POST", INVITATIONS, 409, alex.post(path + "/invitations", "{\"kind\": \"code\"}"));
        String links = "/calendar-links";
        checked("POST", COUPLES + "/{couple}" + links, 409, alex.post(path + links, "{}"));
        checked("GET", COUPLES + "/{couple}/state", 200, alex.get(path + "/state"));
        checked("GET", COUPLES + "/{couple}/history", 200, alex.get(path + "/history"));
    }

    @Test
    void theStreamTheStateAndTheFrames() {
        Pair pair = pairs.pair();
        UUID goal = UUID.randomUUID();
        String path = COUPLES + "/" + pair.couple();
        Program one = new Program(port, Optional.of(pair.one().token()));
        try (SyncClient alex = pair.one().join(pair.couple());
                SyncClient sam = pair.other().join(pair.couple())) {
            // What follows names the places of its events in the stream, so these two have theirs before.
            alex.ask(UUID.randomUUID(), Commands.optPresence(true));
            sam.ask(UUID.randomUUID(), Commands.optPresence(true));
            new RichTalk(goal).lines().forEach(line -> {
                SyncClient who = line.bySam() ? sam : alex;
                ObjectNode answer = who.ask(UUID.randomUUID(), line.command());
                assertThat(answer.path("type").asString()).as(answer.toString()).isEqualTo("done");
                check(asyncApi, "Done", answer);
            });
            check(asyncApi, "Refused", alex.ask(UUID.randomUUID(), Commands.agree(UUID.randomUUID(), 1)));
            sam.send("{\"type\":\"here\",\"where\":\"today\",\"editing\":\"notes\"}");
            check(asyncApi, "PartnerHere", alex.await("here"));
        }
        try (SyncClient late = pair.other().resume(pair.couple(), 0);
                SyncClient fresh = pair.other().connect(pair.couple())) {
            check(asyncApi, "Welcome", late.await("welcome"));
            check(asyncApi, "Events", late.await("events"));
            fresh.send("{\"type\":\"hello\"}");
            check(asyncApi, "Welcome", fresh.await("welcome"));
        }
        checked("GET", COUPLES + "/{couple}/state", 200, one.get(path + "/state"));
        checked("GET", COUPLES + "/{couple}/events", 200, one.get(path + "/events"));
        checked("GET", COUPLES + "/{couple}/events", 400, one.get(path + "/events?limit=0"));
        checked("GET", COUPLES + "/{couple}/events", 404, one.get(COUPLES + "/us/events"));
        history(one, path + "/history", goal);
        patterns(one, path + "/patterns");
        String call = "{\"id\": \"" + UUID.randomUUID() + "\", \"command\": " + Commands.win("tea") + "}";
        checked("POST", COUPLES + "/{couple}/commands", 200, one.post(path + "/commands", call));
        checked("POST", COUPLES + "/{couple}/commands", 400, one.post(path + "/commands", "{"));
    }

    private void history(Program one, String path, UUID goal) {
        String documented = COUPLES + "/{couple}/history";
        Answer page = checked("GET", documented, 200, one.get(path + "?size=200"));
        assertThat(page.json().path("entries").size()).isGreaterThan(15);
        checked("GET", documented, 200, one.get(path + "?size=1&kind=goal&kind=win&area=trust"));
        for (String bad : List.of(
                "size=0",
                "size=201",
                "before=now",
                "kind=wine",
                "by=me",
                "about=goal",
                "area=cooking",
                "from=2026-02-30",
                "until=%2B999999999-12-31",
                "words=tea",
                "from=2026-02-02&until=2026-02-01")) {
            checked("GET", documented, 400, one.get(path + "?" + bad));
        }
        searches(one, path + "/search", documented + "/search");
        checked("GET", documented + "/ruler", 200, one.get(path + "/ruler"));
        checked("GET", documented + "/ruler", 400, one.get(path + "/ruler?kind=wine"));
        page.json()
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("subject"))
                .forEach(subject -> {
                    String about = subject.path("kind").asString() + "/"
                            + subject.path("id").asString();
                    checked("GET", documented + "/about", 200, one.get(path + "/about?subject=" + about));
                });
        checked("GET", documented + "/about", 404, one.get(path + "/about?subject=goal/" + UUID.randomUUID()));
        checked("GET", documented + "/about", 400, one.get(path + "/about?subject=" + goal));
        String today = TestClock.today().toString();
        checked("GET", documented + "/as-of", 200, one.get(path + "/as-of?day=" + today));
        checked("GET", documented + "/as-of", 400, one.get(path + "/as-of?day=2001-01-01"));
        checked("GET", documented + "/as-of", 400, one.get(path + "/as-of"));
    }

    private void patterns(Program one, String path) {
        String documented = COUPLES + "/{couple}/patterns";
        Answer usual = checked("GET", documented, 200, one.get(path));
        assertThat(usual.json().path("weeks").size()).isEqualTo(12);
        for (String reach : List.of("twelve-weeks", "year", "everything")) {
            checked("GET", documented, 200, one.get(path + "?reach=" + reach));
        }
        checked("GET", documented, 400, one.get(path + "?reach=back"));
    }

    private void searches(Program one, String path, String documented) {
        String search = "{\"kind\": [\"goal\", \"win\"], \"words\": \"a\", \"size\": 200}";
        Answer found = checked("POST", documented, 200, one.post(path, search));
        assertThat(found.json().path("entries").size()).isPositive();
        Answer none = checked("POST", documented, 200, one.post(path, "{\"words\": \"zzyzx\", \"area\": \"fun\"}"));
        assertThat(none.json().path("entries").size()).isZero();
        checked("POST", documented + "/ruler", 200, one.post(path + "/ruler", search));
        for (String bad : List.of(
                "{\"words\": \"" + "x".repeat(201) + "\"}",
                "{\"words\": 7}",
                "{\"kind\": \"goal\"}",
                "{\"size\": 201}",
                "{\"area\": \"cooking\"}",
                "{")) {
            checked("POST", documented, 400, one.post(path, bad));
            checked("POST", documented + "/ruler", 400, one.post(path + "/ruler", bad));
        }
    }

    private static void check(ApiDocument document, String schema, JsonNode frame) {
        assertThat(document.faults(document.schema(schema), frame))
                .as(frame.toString())
                .isEmpty();
    }

    /// An answer, which is documented with its status and its content.
    private Answer checked(String method, String path, int status, Answer answer) {
        String what = method + " " + path + " " + status;
        assertThat(answer.status()).as(what + " " + answer.body()).isEqualTo(status);
        Object response =
                openApi.at("paths", path, method.toLowerCase(Locale.ROOT), "responses", Integer.toString(status));
        assertThat(response).as(what + " is not documented").isNotNull();
        Object content = ((Map<?, ?>) response).get("content");
        if (content == null) {
            assertThat(answer.body()).as(what).isEmpty();
        } else {
            String kind = answer.header("Content-Type").orElseThrow().replaceAll(";.*", "");
            Object schema = openApi.resolved(((Map<?, ?>) ((Map<?, ?>) content).get(kind)).get("schema"));
            List<String> faults = openApi.faults(schema, Json.parse(answer.body()));
            assertThat(faults).as(what + " " + answer.body()).isEmpty();
        }
        return answer;
    }
}
