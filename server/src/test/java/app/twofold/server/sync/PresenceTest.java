package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/// What somebody is told of where the other is.
@SyncServer
class PresenceTest {

    private static final UUID ANY = UUID.randomUUID();
    private static final List<String> NOBODY_ELSES = List.of(
            "check-ins/" + ANY + "/prepare",
            "settings",
            "settings/take-out",
            "goals/new",
            "goals/new/" + ANY,
            "goals/" + ANY,
            "goal/" + ANY,
            "promise/" + ANY,
            "history/promise/" + ANY,
            "promises/" + ANY,
            "boundaries/new/" + ANY,
            "boundaries/" + ANY + "/repair/" + ANY,
            "boundaries/" + ANY,
            "history/offered",
            "history/goal/" + ANY,
            "history?q=a secret",
            "history/on/today",
            "invite",
            "more",
            "I am writing to my lawyer",
            "goals/not-an-id",
            "GOALS",
            "/goals",
            "goals ");

    @Autowired
    private Pairs pairs;

    private final UUID goal = UUID.randomUUID();
    private final UUID promise = UUID.randomUUID();
    private Pair pair;

    @BeforeEach
    void aPair() {
        pair = pairs.pair();
    }

    @Test
    void theOtherIsToldOfWhatTheTwoShareAndOfNothingElse() {
        try (SyncClient alex = pair.one().join(pair.couple());
                SyncClient sam = pair.other().join(pair.couple())) {
            alex.ask(UUID.randomUUID(), Commands.propose(goal));
            alex.ask(UUID.randomUUID(), Commands.promise(promise, "I call when I am late"));
            alex.ask(UUID.randomUUID(), Commands.optPresence(true));
            sam.ask(UUID.randomUUID(), Commands.optPresence(true));

            assertThat(told(alex, sam, "goals/" + goal, "notes")).isEqualTo("goals/" + goal + " notes");
            assertThat(told(alex, sam, "goal/" + goal, "why")).isEqualTo("goal/" + goal + " why");
            assertThat(told(alex, sam, "history/goal/" + goal, "notes")).isEqualTo("history/goal/" + goal + " notes");
            assertThat(told(alex, sam, "promises", "text")).isEqualTo("promises ");
            assertThat(told(alex, sam, "promise/" + promise, "text")).isEqualTo("promise/" + promise + " text");
            assertThat(told(alex, sam, "history/promise/" + promise, "x"))
                    .isEqualTo("history/promise/" + promise + " ");
            assertThat(told(alex, sam, "goal/" + goal, "what I really think")).isEqualTo("goal/" + goal + " ");
            assertThat(told(alex, sam, "history/year/2026", "notes")).isEqualTo("history/year/2026 ");
            assertThat(told(alex, sam, "wins", "what I really think")).isEqualTo("wins ");
            for (String place : NOBODY_ELSES) {
                assertThat(told(alex, sam, place, "notes")).as(place).isEqualTo("here ");
                told(alex, sam, "wins", "notes");
            }
        }
    }

    private static String told(SyncClient from, SyncClient to, String where, String editing) {
        from.send(
                Json.write(Json.object().put("type", "here").put("where", where).put("editing", editing)));
        ObjectNode here = to.await("here");
        return here.path("where").asString() + " " + here.path("editing").asString("");
    }
}
