package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Exact edits and whole texts from outside, by clients that know nothing but the contract.
@SyncServer
class ExactEditsTest {

    private static final long SEED = 28_11;

    @Autowired
    private Pairs pairs;

    private Pair pair;
    private UUID goal;

    @BeforeEach
    void aGoal() {
        pair = pairs.pair();
        goal = UUID.randomUUID();
        assertThat(asked(pair.one(), Commands.propose(goal))).isEqualTo(3);
    }

    @Test
    void twoBareClientsEndWithTheSameText() {
        for (int session = 0; session < 30; session++) {
            if (session > 0) {
                aGoal();
            }
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + session);
            List<String> ends = session(random, session % 2 == 0);
            assertThat(ends).as("seed %d", SEED + session).containsOnly(notes());
            assertThat(notes().length()).isGreaterThan(20);
        }
    }

    @Test
    void twoWholeSentencesAtOnePlaceStandOneAfterTheOther() {
        try (BareWriter one = writer(pair.one());
                BareWriter other = writer(pair.other())) {
            typeAll(one, other, "We never shout at each other. ", "We always talk to each other. ", 7);

            assertThat(one.shown()).isEqualTo(other.shown()).isEqualTo(notes());
            assertThat(notes()).contains("We never shout at each other. ").contains("We always talk to each other. ");
            assertThat(notes()).hasSize(60);
        }
    }

    @Test
    void someoneWhoGoesOnTypingFindsTheWordCorrected() {
        assertThat(typedOn("I love tee", "I love tea", " and cake")).isEqualTo("I love tea and cake");
        aGoal();
        assertThat(typedOn("Thank", "Thankful", " for you")).isEqualTo("Thankful for you");
    }

    @Test
    void wholeTextsThatComeTogetherStayWhole() {
        asked(pair.one(), Commands.note(goal, 0, "We never shout at each other"));
        asked(pair.other(), Commands.note(goal, 0, "We always talk to each other"));
        assertThat(notes()).isEqualTo("We never shout at each other\nWe always talk to each other");

        aGoal();
        long base = asked(pair.one(), Commands.note(goal, 0, "III"));
        asked(pair.one(), Commands.note(goal, base, "IIII"));
        asked(pair.other(), Commands.note(goal, base, "IIII"));
        assertThat(notes()).isEqualTo("IIIII");
    }

    @Test
    void wholeTextsWithOtherLineEndsAreTheSameText() {
        long base = asked(pair.one(), Commands.note(goal, 0, "milk\\r\\nbread\\r\\n"));
        assertThat(notes()).isEqualTo("milk\nbread\n");
        assertThat(asked(pair.other(), Commands.note(goal, base, "milk\\nbread\\n")))
                .as("nothing is new")
                .isEqualTo(base);

        asked(pair.one(), Commands.note(goal, base, "milk\\r\\nbread\\r\\ntea\\r\\n"));
        asked(pair.other(), Commands.note(goal, base, "eggs\\r\\nmilk!\\r\\nbread\\r\\n"));
        assertThat(notes()).isEqualTo("eggs\nmilk!\nbread\ntea\n");
        assertThat(state().at("/goals/0/notes/seconds").toString()).isEqualTo("[]");
    }

    @Test
    void refusesWhatDoesNotFitByName() {
        long base = asked(pair.one(), Commands.note(goal, 0, "a😀"));
        assertThat(refused(base + 5, "{\"at\":0,\"inserted\":\"x\"}")).isEqualTo("goal.base-unknown");
        assertThat(refused(base, "{\"at\":0,\"removed\":\"b\"}")).isEqualTo("goal.text-differs");
        assertThat(refused(base, "{\"at\":2,\"inserted\":\"x\"}")).isEqualTo("goal.text-differs");
        assertThat(refused(base, "{\"at\":0,\"inserted\":\"" + "x".repeat(4_000) + "\"}"))
                .isEqualTo("goal.text-invalid");
        assertThat(refused(base, "{\"at\":0,\"inserted\":\"\\r\\n\"}")).isEqualTo("text.control-character");
        assertThat(refused(base, "{\"at\":-1,\"inserted\":\"x\"}")).isNotEmpty();
        assertThat(notes()).isEqualTo("a😀");
    }

    @Test
    void theSameIdIsWrittenOnce() {
        UUID id = UUID.randomUUID();
        String command = edits(3, "{\"at\":0,\"inserted\":\"once\"}");
        ObjectNode first = answer(pair.one(), id, command);
        assertThat(answer(pair.one(), id, command)).isEqualTo(first);
        assertThat(notes()).isEqualTo("once");
    }

    private String typedOn(String typed, String corrected, String more) {
        try (BareWriter writer = writer(pair.one())) {
            writer.type(0, 0, typed);
            writer.send();
            long base = writer.answered();
            long seq = asked(pair.other(), Commands.note(goal, base, corrected));
            writer.type(typed.length(), 0, more);
            writer.send();
            assertThat(writer.answered()).isEqualTo(seq + 1);
            return notes();
        }
    }

    /// Both type at the same place, in pieces that are under way at the same time.
    private static void typeAll(BareWriter one, BareWriter other, String mine, String theirs, int piece) {
        for (int at = 0; at < mine.length(); at += piece) {
            typeOn(one, mine, at, piece);
            typeOn(other, theirs, at, piece);
            one.send();
            other.send();
            meet(one, other);
        }
    }

    private static void typeOn(BareWriter writer, String sentence, int at, int piece) {
        int caret = at == 0 ? 0 : writer.shown().indexOf(sentence.substring(0, at)) + at;
        writer.type(caret, 0, sentence.substring(at, Math.min(sentence.length(), at + piece)));
    }

    private static void meet(BareWriter one, BareWriter other) {
        long head = Math.max(one.answered(), other.answered());
        one.hear(head);
        other.hear(head);
    }

    private List<String> session(RandomGenerator random, boolean atOnePlace) {
        try (BareWriter one = writer(pair.one());
                BareWriter other = writer(pair.other())) {
            List<BareWriter> both = List.of(one, other);
            for (int round = 0; round < 15; round++) {
                for (BareWriter writer : both) {
                    act(writer, random, atOnePlace);
                }
                both.forEach(BareWriter::send);
                if (random.nextBoolean()) {
                    both.forEach(writer -> act(writer, random, atOnePlace));
                }
                meet(one, other);
            }
            both.forEach(BareWriter::send);
            meet(one, other);
            assertThat(both).allMatch(BareWriter::isSettled);
            return new ArrayList<>(both.stream().map(BareWriter::shown).toList());
        }
    }

    private static void act(BareWriter writer, RandomGenerator random, boolean atOnePlace) {
        int length = writer.shown().length();
        int at = atOnePlace ? Math.min(length, 3) : random.nextInt(length + 1);
        int removed = random.nextInt(4) == 0 ? Math.min(length - at, random.nextInt(4)) : 0;
        String word = random.nextInt(8) == 0 ? "\n" : "w" + random.nextInt(100) + " ";
        writer.type(at, removed, removed > 0 && random.nextBoolean() ? "" : word);
    }

    private BareWriter writer(Caller caller) {
        return new BareWriter(caller, pair.couple(), goal, state());
    }

    private String notes() {
        return state().at("/goals/0/notes/text").asString();
    }

    private ObjectNode state() {
        return Json.parse(
                pair.one().get("/api/v1/couples/" + pair.couple() + "/state").body());
    }

    private String edits(long base, String edit) {
        return "{\"type\":\"goal.edit-text\",\"goalId\":\"" + goal + "\",\"field\":\"notes\",\"base\":" + base
                + ",\"edits\":[" + edit + "]}";
    }

    private String refused(long base, String edit) {
        return answer(pair.other(), UUID.randomUUID(), edits(base, edit))
                .path("code")
                .asString();
    }

    private long asked(Caller caller, String command) {
        JsonNode answer = answer(caller, UUID.randomUUID(), command);
        assertThat(answer.path("type").asString()).as(answer.toString()).isEqualTo("done");
        return answer.path("seq").asLong();
    }

    private ObjectNode answer(Caller caller, UUID id, String command) {
        return Json.parse(caller.post(
                        "/api/v1/couples/" + pair.couple() + "/commands",
                        "{\"id\":\"" + id + "\",\"command\":" + command + "}")
                .body());
    }
}
