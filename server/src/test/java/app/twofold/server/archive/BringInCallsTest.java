package app.twofold.server.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.Seat;
import app.twofold.server.TestServer;
import app.twofold.server.couple.Node;
import app.twofold.server.takeout.Archives;
import app.twofold.server.takeout.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class BringInCallsTest {

    @LocalServerPort
    private int port;

    private Program alex;
    private Program sam;
    private String couple = "";

    @BeforeEach
    void twoPeopleWithANewSpace() {
        alex = Program.ofSomebody(port, "Alex");
        sam = Program.ofSomebody(port, "Sam");
        couple = together();
    }

    @Test
    void whatBothAgreeToComesIn() throws IOException, InterruptedException {
        byte[] archive = archiveFromElsewhere();

        Answer looked = send(alex, couple, "archive/look", "application/zip", archive);
        assertThat(looked.text("shared")).isEqualTo("to-be-agreed");
        assertThat(looked.json().path("wins").asInt()).isEqualTo(1);
        assertThat(looked.text("origin")).isEqualTo("elsewhere");
        assertThat(state(sam, couple).json().has("archive")).isFalse();
        assertThat(send(alex, couple, "archive", "application/zip", archive).status())
                .isEqualTo(200);

        assertThat(state(sam, couple).json().path("archive").path("origin").asString())
                .isEqualTo("elsewhere");
        String space = state(sam, couple).json().path("archive").path("spaceId").asString();
        assertThat(state(sam, space).status()).isEqualTo(404);
        does(sam, couple, """
                {"type": "archive.agree", "spaceId": "%s"}""".formatted(space));
        assertThat(state(sam, space).json().path("wins")).hasSize(1);
        assertThat(state(alex, couple).status()).isEqualTo(404);
    }

    @Test
    void aFrozenSpaceComesInAsItIsAndBothOpenItAgain() throws IOException {
        byte[] archive = archiveFromElsewhere(true);
        send(alex, couple, "archive", "application/zip", archive);
        String space = state(sam, couple).json().path("archive").path("spaceId").asString();
        does(sam, couple, """
                {"type": "archive.agree", "spaceId": "%s"}""".formatted(space));

        assertThat(state(sam, space).json().has("frozenSince")).isTrue();
        does(alex, space, "{\"type\": \"space.ask-to-reopen\"}");
        does(sam, space, "{\"type\": \"space.ask-to-reopen\"}");

        assertThat(state(sam, space).json().has("frozenSince")).isFalse();
        assertThat(state(sam, space).json().path("wins")).hasSize(1);
    }

    @Test
    void nothingComesIntoAFrozenSpace() throws IOException {
        alex.post("/api/v1/couples/" + couple + "/leave", "{\"password\": \"" + Program.PASSWORD + "\"}");

        Answer refused = send(sam, couple, "archive", "application/zip", archiveFromElsewhere());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(state(sam, couple).json().has("archive")).isFalse();
    }

    @Test
    void whatIsNoArchiveIsRefusedWithAReason() throws IOException, InterruptedException {
        Answer refused = send(alex, couple, "archive", "application/zip", "soup".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("archive.not-read");
        assertThat(refused.text("reason")).isEqualTo("damaged");
        assertThat(refused.text("detail")).isNotEmpty();
    }

    @Test
    void thisServerKnowsItsOwnArchiveAgain() throws IOException, InterruptedException {
        byte[] archive = archive();

        assertThat(send(alex, couple, "archive/look", "application/zip", archive)
                        .text("origin"))
                .isEqualTo("here");
        Map<String, byte[]> files = ArchiveByHand.of(archive).files();
        files.computeIfPresent(
                "manifest.json",
                (_, json) -> new String(json, StandardCharsets.UTF_8)
                        .replace("\"takenAt\"", " \"takenAt\"")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(send(alex, couple, "archive/look", "application/zip", new ArchiveByHand(files).packed())
                        .text("origin"))
                .isEqualTo("unknown");
    }

    @Test
    void whatCannotComeInIsAConflict() throws IOException, InterruptedException {
        byte[] archive = archive();
        Answer alreadyHere = send(alex, couple, "archive", "application/zip", archive);

        assertThat(alreadyHere.status()).isEqualTo(409);
        assertThat(alreadyHere.text("code")).isEqualTo("archive.not-possible");
    }

    @Test
    void anotherKindOfContentIsRefusedUnread() throws IOException, InterruptedException {
        assertThat(send(alex, couple, "archive", "text/plain", archive()).status())
                .isEqualTo(415);
        assertThat(send(alex, couple, "wins", "text/plain", new byte[0]).status())
                .isEqualTo(415);
    }

    @Test
    void aTableComesInOnceAndItsFaultsAreNamedByLine() throws IOException, InterruptedException {
        byte[] table = "day,text\n2026-01-05,The first walk\n".getBytes(StandardCharsets.UTF_8);
        byte[] wrong = "day,text\nyesterday,Tea\n".getBytes(StandardCharsets.UTF_8);

        assertThat(send(alex, couple, "wins/look", "text/csv", table)
                        .json()
                        .path("fresh")
                        .asInt())
                .isEqualTo(1);
        assertThat(send(alex, couple, "wins", "text/csv", table)
                        .json()
                        .path("fresh")
                        .asInt())
                .isEqualTo(1);
        assertThat(send(alex, couple, "wins", "text/csv", table)
                        .json()
                        .path("known")
                        .asInt())
                .isEqualTo(1);
        Answer refused = send(alex, couple, "wins", "text/csv", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("faults").path(0).path("line").asInt()).isEqualTo(2);
        assertThat(refused.json().path("faults").path(0).path("reason").asString())
                .isEqualTo("not-a-day");
    }

    @Test
    void whatIsLargerThanAFileMayBeIsNotRead() throws IOException, InterruptedException {
        Answer refused = send(alex, couple, "archive", "application/zip", new byte[ArchiveImport.MAX_BYTES + 1]);

        assertThat(refused.status()).isEqualTo(413);
    }

    /// One at a time for a person, and who has to wait is told how long.
    @Test
    @SuppressWarnings("try") // the body ends in the midst of the test
    void aPersonBringsOneThingInAtATime() throws IOException, InterruptedException {
        for (String what : List.of("archive/look application/zip", "wins/look text/csv")) {
            String path = what.substring(0, what.indexOf(' '));
            String kind = what.substring(what.indexOf(' ') + 1);
            try (HttpClient client = HttpClient.newHttpClient();
                    PipedOutputStream slow = new PipedOutputStream();
                    PipedInputStream body = new PipedInputStream(slow)) {
                var first = client.sendAsync(
                        alex.request("/api/v1/couples/" + couple + "/bring-in/" + path)
                                .header("Content-Type", kind)
                                .POST(BodyPublishers.ofInputStream(() -> body))
                                .build(),
                        BodyHandlers.ofString());
                slow.write("PK\3\4day,text\n".repeat(4_000).getBytes(StandardCharsets.UTF_8));
                slow.flush();

                Answer second = await().until(
                                () -> send(alex, couple, path, kind, new byte[] {'P', 'K'}), a -> a.status() == 503);
                assertThat(second.header("Retry-After")).hasValue("1");
                assertThat(send(sam, couple, path, kind, new byte[] {'P', 'K'}).status())
                        .isNotEqualTo(503);

                slow.close();
                assertThat(first.join().statusCode()).isLessThan(500);
            }
            assertThat(send(alex, couple, path, kind, new byte[] {'P', 'K'}).status())
                    .isNotEqualTo(503);
        }
    }

    @Test
    void anArchiveThatComesToFarMoreThanItIsPackedIsRefusedAtOnce() throws IOException, InterruptedException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            for (String name :
                    List.of("history.jsonl", "state.json", "private.jsonl", "settings.json", "manifest.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[name.equals("state.json") ? 120_000_000 : 100]);
                zip.closeEntry();
            }
        }

        Answer refused = send(alex, couple, "archive", "application/zip", bomb.toByteArray());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("reason")).isEqualTo("too-large");
    }

    private String together() {
        String id = alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                .text("coupleId");
        Answer invitation = alex.post("/api/v1/couples/" + id + "/invitations", "{\"kind\": \"code\"}");
        sam.post("/api/v1/invitations/accept", "{\"secret\": \"" + invitation.text("secret") + "\"}");
        Answer confirmed =
                alex.post("/api/v1/couples/" + id + "/invitations/" + invitation.text("invitationId") + "/confirm", "");
        assertThat(confirmed.status()).as(confirmed.body()).isLessThan(300);
        assertThat(state(sam, id).json().path("partners")).hasSize(2);
        return id;
    }

    private void does(Program who, String where, String command) {
        Answer answer = who.post(
                "/api/v1/couples/" + where + "/commands",
                "{\"id\": \"" + UUID.randomUUID() + "\", \"command\": " + command + "}");
        assertThat(answer.text("type")).as(answer.body()).isEqualTo("done");
    }

    private static Answer state(Program who, String where) {
        return who.get("/api/v1/couples/" + where + "/state");
    }

    private static Answer send(Program who, String where, String what, String kind, byte[] body) {
        return Program.send(who.request("/api/v1/couples/" + where + "/bring-in/" + what)
                .header("Content-Type", kind)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /// Of two who shared a win at another place.
    private static byte[] archiveFromElsewhere() throws IOException {
        return archiveFromElsewhere(false);
    }

    private static byte[] archiveFromElsewhere(boolean isFrozen) throws IOException {
        try (Node node = Node.alone()) {
            Seat seat = node.paired();
            node.couples().execute(seat, UUID.randomUUID(), Node.aWin("soup"));
            if (isFrozen) {
                node.couples().leave(seat, UUID.randomUUID());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Archives.on(node).write(seat, Form.ARCHIVE, TestClock.now(), out, Progress.UNWATCHED);
            return out.toByteArray();
        }
    }

    private byte[] archive() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            alex.request("/api/v1/couples/" + couple + "/take-out/archive")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString("{\"password\": \"" + Program.PASSWORD + "\"}"))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        }
    }
}
