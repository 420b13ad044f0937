package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.account.Laboratory;
import app.twofold.server.sync.Pairs.Pair;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// One person who does more than one person can.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.threads.virtual.enabled=true", "twofold.sync.frames-at-once=10000"})
@Import({Pairs.class, Laboratory.class})
class PaceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Pairs pairs;

    @Autowired
    private TestClock clock;

    private Program alex;

    @BeforeEach
    void somebodyLongAfterAnythingElse() {
        clock.advance(Duration.ofDays(1));
        alex = Program.ofSomebody(port, "Alex");
    }

    @Test
    void commandsBeyondWhatHandsCanDoAreToWait() {
        String path = "/api/v1/couples/" + couple() + "/commands";
        Supplier<Answer> command = () ->
                alex.post(path, "{\"id\": \"" + UUID.randomUUID() + "\", \"command\": " + Commands.win("tea") + "}");

        assertThat(untilRefused(command, 480)).isBetween(100, 300);
        assertThat(untilRefused(() -> Program.ofSomebody(port, "Sam").get("/api/v1/session"), 3))
                .as("nobody else waits for it")
                .isEqualTo(3);
        clock.advance(Duration.ofSeconds(10));
        assertThat(untilRefused(command, 480)).as("ten a second come back").isBetween(90, 110);
    }

    @Test
    void couplesAndInvitationsAreToWait() {
        String couple = couple();
        assertThat(untilRefused(() -> alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}"), 120))
                .isBetween(3, 20);
        assertThat(untilRefused(
                        () -> alex.post("/api/v1/couples/" + couple + "/invitations", "{\"kind\": \"link\"}"), 100))
                .isBetween(5, 40);
    }

    @Test
    void aSocketIsClosedAndTheOthersGoesOn() {
        Pair pair = pairs.pair();
        try (SyncClient one = pair.one().join(pair.couple());
                SyncClient other = pair.other().join(pair.couple())) {
            for (int i = 0; i < 200; i++) {
                one.ask(UUID.randomUUID(), Commands.win("tea"));
            }
            one.command(UUID.randomUUID(), Commands.win("tea"));

            assertThat(one.awaitClose()).isEqualTo(4429);
            assertThat(other.ask(UUID.randomUUID(), Commands.win("cake"))
                            .path("type")
                            .asString())
                    .isEqualTo("done");
        }
    }

    private String couple() {
        return alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                .text("coupleId");
    }

    /// How often it works.
    private static int untilRefused(Supplier<Answer> call, int tries) {
        for (int i = 0; i < tries; i++) {
            Answer answer = call.get();
            if (answer.status() == 429) {
                assertThat(answer.header("Retry-After"))
                        .hasValueSatisfying(
                                seconds -> assertThat(Integer.parseInt(seconds)).isPositive());
                return i;
            }
            assertThat(answer.status()).isLessThan(300);
        }
        return tries;
    }
}
