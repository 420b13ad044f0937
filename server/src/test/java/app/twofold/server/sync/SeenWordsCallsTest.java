package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/// Assents from outside that name the words that were read, by a client that works the digest out from the contract.
@SyncServer
class SeenWordsCallsTest {

    private static final List<String> GOAL =
            List.of("goal", "Talk", "We drift", "", "", "", "communication", "", "both", "none");
    private static final List<String> BOUNDARY = List.of(
            "boundary", "Not after ten", "A time tomorrow", "Waking me", "I\nam tired", "I go to bed", "communication");
    private static final String WORDS = "\"title\":\"Not after ten\",\"okay\":\"A time tomorrow\","
            + "\"notOkay\":\"Waking me\",\"why\":\"I\\nam tired\",\"ifCrossed\":\"I go to bed\","
            + "\"kind\":\"communication\"";

    @Autowired
    private Pairs pairs;

    private Pair pair;
    private UUID id;

    /// How a command comes in.
    enum Way {
        CALL,
        SOCKET
    }

    @BeforeEach
    void two() {
        pair = pairs.pair();
        id = UUID.randomUUID();
    }

    @ParameterizedTest
    @EnumSource
    void aGoalBindsOnlyWhoHasReadItsVeryWords(Way way) {
        done(way, pair.one(), Commands.propose(id));
        for (int part = 0; part < GOAL.size(); part++) {
            assertThat(code(way, pair.other(), agreeGoal(1, digest(changed(GOAL, part)))))
                    .as("part %d", part)
                    .isEqualTo("goal.words-differ");
        }
        long head = head();
        done(way, pair.other(), goal("goal.edit", "\"base\":" + head + ",\"field\":\"why\",\"value\":\"We drifted\""));

        assertThat(code(way, pair.one(), agreeGoal(2, digest(GOAL)))).isEqualTo("goal.words-differ");
        assertThat(head()).as("nothing came of what was refused").isEqualTo(head + 1);

        List<String> now = new ArrayList<>(GOAL);
        now.set(2, "We drifted");
        done(way, pair.one(), agreeGoal(2, digest(now)));
        done(way, pair.other(), agreeGoal(2, digest(now)));
    }

    @ParameterizedTest
    @EnumSource
    void aBoundaryIsUnderstoodAndAgreedToOnlyInItsVeryWords(Way way) {
        done(way, pair.one(), boundary("boundary.share", "\"holder\":\"mine\"," + WORDS));
        long said = done(way, pair.other(), boundary("boundary.say-back", "\"version\":1,\"text\":\"You need sleep\""));
        for (int part = 0; part < BOUNDARY.size(); part++) {
            assertThat(code(way, pair.one(), confirm(1, said, digest(changed(BOUNDARY, part)))))
                    .as("part %d", part)
                    .isEqualTo("boundary.words-differ");
        }
        done(way, pair.one(), confirm(1, said, digest(BOUNDARY)));
        for (int part = 0; part < BOUNDARY.size(); part++) {
            assertThat(code(way, pair.other(), agreeBoundary(1, digest(changed(BOUNDARY, part)))))
                    .as("part %d", part)
                    .isEqualTo("boundary.words-differ");
        }
        assertThat(head()).isEqualTo(said + 1);
        done(way, pair.other(), agreeBoundary(1, digest(BOUNDARY)));
    }

    @ParameterizedTest
    @EnumSource
    void theWordsOfTheVersionBeforeBindNobodyToTheNext(Way way) {
        done(way, pair.one(), boundary("boundary.share", "\"holder\":\"mine\"," + WORDS));
        String tighter = WORDS.replace("after ten", "after nine");
        done(way, pair.one(), boundary("boundary.revise", "\"version\":1,\"revision\":\"tighten\"," + tighter));
        long said = done(way, pair.other(), boundary("boundary.say-back", "\"version\":2,\"text\":\"Earlier\""));

        assertThat(code(way, pair.one(), confirm(2, said, digest(BOUNDARY)))).isEqualTo("boundary.words-differ");
        done(way, pair.one(), confirm(2, said, null));
        assertThat(code(way, pair.other(), agreeBoundary(2, digest(BOUNDARY)))).isEqualTo("boundary.words-differ");
        assertThat(code(way, pair.other(), agreeBoundary(1, digest(BOUNDARY)))).isEqualTo("boundary.version-not-open");
        assertThat(head()).isEqualTo(said + 1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoDigestIsNoCommand(Way way) {
        done(way, pair.one(), Commands.propose(id));
        long head = head();
        String right = digest(GOAL);
        for (String none : List.of("", "e3", right.toUpperCase(Locale.ROOT), right + "0", " " + right)) {
            assertThat(answer(way, pair.other(), agreeGoal(1, none))
                            .path("type")
                            .asString(""))
                    .as(none)
                    .isNotEqualTo("done");
        }
        assertThat(head()).isEqualTo(head);
    }

    private static List<String> changed(List<String> parts, int part) {
        List<String> other = new ArrayList<>(parts);
        other.set(part, parts.get(part) + " ");
        return other;
    }

    private static String digest(List<String> parts) {
        try {
            byte[] bytes = String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private String agreeGoal(int version, String digest) {
        return goal("goal.agree", "\"version\":" + version + ",\"digest\":\"" + digest + "\"");
    }

    private String agreeBoundary(int version, String digest) {
        return boundary("boundary.agree", "\"version\":" + version + ",\"digest\":\"" + digest + "\"");
    }

    private String confirm(int version, long said, @Nullable String digest) {
        return boundary(
                "boundary.confirm",
                "\"version\":" + version + ",\"saidBack\":" + said
                        + (digest == null ? "" : ",\"digest\":\"" + digest + "\""));
    }

    private String goal(String type, String more) {
        return "{\"type\":\"" + type + "\",\"goalId\":\"" + id + "\"," + more + "}";
    }

    private String boundary(String type, String more) {
        return "{\"type\":\"" + type + "\",\"boundaryId\":\"" + id + "\"," + more + "}";
    }

    private long head() {
        return Json.parse(pair.one()
                        .get("/api/v1/couples/" + pair.couple() + "/state")
                        .body())
                .path("seq")
                .asLong();
    }

    private long done(Way way, Caller caller, String command) {
        ObjectNode answer = answer(way, caller, command);
        assertThat(answer.path("type").asString("")).as(answer.toString()).isEqualTo("done");
        return answer.path("seq").asLong();
    }

    private String code(Way way, Caller caller, String command) {
        return answer(way, caller, command).path("code").asString("");
    }

    private ObjectNode answer(Way way, Caller caller, String command) {
        return switch (way) {
            case CALL ->
                Json.parse(caller.post(
                                "/api/v1/couples/" + pair.couple() + "/commands",
                                "{\"id\":\"" + UUID.randomUUID() + "\",\"command\":" + command + "}")
                        .body());
            case SOCKET -> {
                try (SyncClient socket = caller.join(pair.couple())) {
                    UUID asked = UUID.randomUUID();
                    socket.command(asked, command);
                    yield socket.await(frame -> frame.path("id").asString("").equals(asked.toString())
                            || frame.path("type").asString("").equals("error"));
                }
            }
        };
    }
}
