package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@SyncServer
class SyncFramesTest {

    @Autowired
    private Pairs pairs;

    private Pair pair;

    @BeforeEach
    void aPair() {
        pair = pairs.pair();
    }

    @Test
    void aClientWithoutAPastIsWelcomedWithTheState() {
        try (SyncClient client = pair.one().connect(pair.couple())) {
            client.send("{\"type\":\"hello\"}");

            ObjectNode welcome = client.await("welcome");

            assertThat(client.subprotocol()).isEqualTo("twofold.v1");
            assertThat(welcome.path("seq").asLong()).isEqualTo(2);
            assertThat(welcome.path("state").path("seq").asLong()).isEqualTo(2);
            assertThat(welcome.path("state").path("partners")).hasSize(2);
        }
    }

    @Test
    void aCommandIsDoneForItsAuthorAndSeenOnceByBoth() {
        try (SyncClient one = pair.one().join(pair.couple());
                SyncClient other = pair.other().join(pair.couple())) {
            UUID id = UUID.randomUUID();
            UUID goal = UUID.randomUUID();

            assertThat(one.ask(id, Commands.propose(goal)).path("seq").asLong()).isEqualTo(3);

            ObjectNode event = (ObjectNode) other.await("events").path("events").path(0);
            assertThat(event.path("seq").asLong()).isEqualTo(3);
            assertThat(event.path("id").asString()).isEqualTo(id.toString());
            assertThat(event.path("by").asString())
                    .isEqualTo(pair.one().person().toString());
            assertThat(event.path("type").asString()).isEqualTo("goal.proposed");
            assertThat(event.path("data").path("goalId").asString()).isEqualTo(goal.toString());
            assertThat(event.path("at").asString()).endsWith("Z");
        }
    }

    @Test
    void theAuthorSeesTheirOwnEventsOnceToo() {
        try (SyncClient one = pair.one().join(pair.couple())) {
            one.command(UUID.randomUUID(), Commands.win("a"));
            one.command(UUID.randomUUID(), Commands.win("b"));

            assertThat(one.awaitSeqs(4)).containsExactly(3L, 4L);
        }
    }

    @Test
    void theWholeWayOfAGoalIsToldToBoth() {
        try (SyncClient one = pair.one().join(pair.couple());
                SyncClient other = pair.other().join(pair.couple())) {
            UUID goal = UUID.randomUUID();
            one.ask(UUID.randomUUID(), Commands.propose(goal));
            other.ask(UUID.randomUUID(), Commands.agree(goal, 1));
            one.ask(UUID.randomUUID(), Commands.note(goal, 0, "From me"));

            ObjectNode progress = other.ask(
                    UUID.randomUUID(),
                    "{\"type\":\"goal.log-progress\",\"goalId\":\"" + goal
                            + "\",\"amount\":1,\"on\":\"2026-01-05\",\"note\":\"\"}");

            assertThat(progress.path("type").asString()).isEqualTo("done");
            assertThat(progress.path("seq").asLong()).isEqualTo(6);
            ObjectNode state = state();
            assertThat(state.path("goals").path(0).path("status").asString()).isEqualTo("active");
            assertThat(state.path("goals").path(0).path("notes").path("text").asString())
                    .isEqualTo("From me");
            assertThat(state.path("goals").path(0).path("notes").path("base").asLong())
                    .isEqualTo(5);
        }
    }

    @Test
    void whatTheRulesRefuseChangesNothing() {
        try (SyncClient one = pair.one().join(pair.couple())) {
            ObjectNode refused = one.ask(UUID.randomUUID(), Commands.agree(UUID.randomUUID(), 1));

            assertThat(refused.path("type").asString()).isEqualTo("refused");
            assertThat(refused.path("code").asString()).isEqualTo("goal.unknown");
            assertThat(refused.path("message").asString()).endsWith(".");
            assertThat(state().path("seq").asLong()).isEqualTo(2);
        }
    }

    @Test
    void commandsThatCannotBeReadAreRefusedByNameAndTheSocketStaysOpen() {
        try (SyncClient one = pair.one().join(pair.couple())) {
            assertThat(codeOf(one, "{\"type\":\"goal.dream\"}")).isEqualTo("command.unknown");
            assertThat(codeOf(one, "{}")).isEqualTo("field.missing");
            assertThat(codeOf(one, "7")).isEqualTo("field.missing");
            assertThat(codeOf(one, Commands.win("x".repeat(4_001)))).isEqualTo("text.too-long");
            assertThat(codeOf(one, "{\"type\":\"couple.found\"}")).isEqualTo("command.unknown");
            assertThat(codeOf(one, Commands.win(" "))).isEqualTo("win.empty");
            assertThat(one.isClosed()).isFalse();
        }
    }

    @Test
    void emojiAndRightToLeftTextComeBackAsWritten() {
        try (SyncClient one = pair.one().join(pair.couple());
                SyncClient other = pair.other().join(pair.couple())) {
            one.command(UUID.randomUUID(), Commands.win("🌱 שלום 👩‍👩‍👧"));

            assertThat(other.await("events").at("/events/0/data/text").asString())
                    .isEqualTo("🌱 שלום 👩‍👩‍👧");
        }
    }

    @Test
    void theSameIdTakesEffectOnceOverWhicheverWayItComes() {
        UUID id = UUID.randomUUID();
        String command = Commands.win("once");
        try (SyncClient one = pair.one().join(pair.couple());
                SyncClient again = pair.one().join(pair.couple())) {
            long seq = one.ask(id, command).path("seq").asLong();

            assertThat(one.ask(id, command).path("seq").asLong()).isEqualTo(seq);
            assertThat(again.ask(id, command).path("seq").asLong()).isEqualTo(seq);
            assertThat(Json.parse(pair.one()
                                    .post(
                                            "/api/v1/couples/" + pair.couple() + "/commands",
                                            "{\"id\":\"" + id + "\",\"command\":" + command + "}")
                                    .body())
                            .path("seq")
                            .asLong())
                    .isEqualTo(seq);
            assertThat(pair.other().events(pair.couple(), 2, 1_000).path("events"))
                    .hasSize(1);
        }
    }

    @Test
    void whoComesBackIsToldExactlyWhatTheyMissed() {
        try (SyncClient one = pair.one().join(pair.couple())) {
            for (int i = 0; i < 20; i++) {
                one.ask(UUID.randomUUID(), Commands.win("w" + i));
            }
        }
        for (long since = 0; since < 22; since++) {
            try (SyncClient other = pair.other().resume(pair.couple(), since)) {
                ObjectNode welcome = other.next();
                assertThat(welcome.path("seq").asLong()).isEqualTo(22);
                assertThat(welcome.has("state")).isFalse();
                assertThat(other.awaitSeqs(22))
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(since + 1, 22).boxed().toList());
            }
        }
    }

    @Test
    void whoWasAwayTooLongOrComesFromTheFutureStartsFromState() {
        try (SyncClient future = pair.other().resume(pair.couple(), 3)) {
            assertThat(future.next().has("state")).isTrue();
        }
        try (SyncClient one = pair.one().join(pair.couple())) {
            UUID last = UUID.randomUUID();
            for (int i = 0; i < 998; i++) {
                one.command(UUID.randomUUID(), Commands.win("w"));
            }
            one.ask(last, Commands.win("last"));
        }
        try (SyncClient old = pair.other().resume(pair.couple(), 0);
                SyncClient lessOld = pair.other().resume(pair.couple(), 1)) {
            assertThat(old.next().has("state")).isTrue();
            assertThat(lessOld.next().has("state")).isFalse();
            assertThat(lessOld.awaitSeqs(1_001)).hasSize(1_000).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFrameMayComeInPartsAndBeOfAnyLengthUpTo64KiB() {
        try (SyncClient one = pair.one().connect(pair.couple())) {
            one.sendInParts("{\"type\":\"hello\",\"later\":\"" + "x".repeat(60_000) + "\"}");

            assertThat(one.await("welcome").path("seq").asLong()).isEqualTo(2);
        }
    }

    private ObjectNode state() {
        return Json.parse(
                pair.one().get("/api/v1/couples/" + pair.couple() + "/state").body());
    }

    private static String codeOf(SyncClient client, String command) {
        return client.ask(UUID.randomUUID(), command).path("code").asString();
    }
}
