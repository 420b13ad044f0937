package app.twofold.server.checkin;

import static app.twofold.server.checkin.Rooms.answers;
import static app.twofold.server.checkin.Rooms.entered;
import static app.twofold.server.checkin.Rooms.keeps;
import static app.twofold.server.checkin.Rooms.other;
import static app.twofold.server.checkin.Rooms.ready;
import static app.twofold.server.checkin.Rooms.round;
import static app.twofold.server.checkin.Rooms.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Event;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionRefusal.AlreadyRevealed;
import app.twofold.domain.checkin.session.SessionRefusal.AnswerMissing;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinUnknown;
import app.twofold.domain.checkin.session.SessionRefusal.ReadyAlready;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import app.twofold.server.live.LiveHub;
import app.twofold.server.stream.Hints;
import app.twofold.server.stream.Statements;
import app.twofold.server.stream.Store;
import app.twofold.server.stream.Trust;
import app.twofold.server.stream.Wait;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RevealTest {

    private final Database database = TestPostgres.migratedDatabase();

    @Test
    void bringsBothAnswersIntoTheStreamUnderTheirAuthors() {
        try (Node node = Node.on(database)) {
            Seat alex = node.paired();
            Seat sam = other(node, alex);
            CheckinId talk = entered(node, alex);
            keeps(node, alex, talk, "tea");
            keeps(node, sam, talk, "time");
            long before = node.couples().state(alex).seq();

            ready(node, alex, talk);
            assertThat(round(node, sam, talk).answers()).isEmpty();
            ready(node, sam, talk);

            assertThat(round(node, alex, talk).answers())
                    .isEqualTo(Map.of(alex.person(), said("tea"), sam.person(), said("time")));
            List<LiveHub.Committed> events = node.couples().events(alex, before + 1, 10);
            assertThat(events)
                    .extracting(LiveHub.Committed::commandId)
                    .containsOnly(events.getFirst().commandId());
            assertThat(events)
                    .filteredOn(event -> event.type().equals("checkin.answer-given"))
                    .extracting(event -> event.recorded().by())
                    .containsExactlyInAnyOrder(alex.person(), sam.person());
            assertThat(events.getLast().type()).isEqualTo("checkin.prompt-revealed");
            assertThat(events.getLast().recorded().by()).isEqualTo(sam.person());
        }
    }

    @Test
    void isOneInsertIntoTheStream() {
        Statements statements = new Statements();
        var pool = Store.pool(database);
        try (Node node = new Node(pool, statements.watch(pool), Trust.ALONE, Hints.NONE)) {
            Seat alex = node.paired();
            Seat sam = other(node, alex);
            CheckinId talk = entered(node, alex);
            keeps(node, alex, talk, "tea");
            keeps(node, sam, talk, "time");
            ready(node, alex, talk);
            statements.take();

            ready(node, sam, talk);

            assertThat(statements.take())
                    .filteredOn(one -> one.contains("into event"))
                    .hasSize(1);
        }
    }

    @Test
    void happensOnceWhenBothMarkAtTheSameTimeOnTwoNodes() {
        try (Node here = Node.on(database);
                Node there = Node.on(database);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                Seat alex = here.paired();
                Seat sam = other(here, alex);
                CheckinId talk = entered(here, alex);
                keeps(here, alex, talk, "tea");
                keeps(there, sam, talk, "time");
                there.couples().state(sam);

                var one = CompletableFuture.supplyAsync(() -> ready(here, alex, talk), callers);
                var two = CompletableFuture.supplyAsync(() -> ready(there, sam, talk), callers);

                assertThat(List.of(one.join(), two.join())).allMatch(CommandResult.Done.class::isInstance);
                assertRevealedOnce(alex, sam, talk);
            }
        }
    }

    private void assertRevealedOnce(Seat alex, Seat sam, CheckinId talk) {
        try (Node node = Node.on(database)) {
            List<String> types = node.couples().events(alex, 0, 100).stream()
                    .map(LiveHub.Committed::type)
                    .toList();
            assertThat(types).containsOnlyOnce("checkin.prompt-revealed");
            assertThat(types).filteredOn("checkin.answer-given"::equals).hasSize(2);
            assertThat(round(node, alex, talk).answers())
                    .isEqualTo(Map.of(alex.person(), said("tea"), sam.person(), said("time")));
        }
    }

    @Test
    void takesNoAnswersFromWhoeverAsks() {
        try (Node node = Node.on(database)) {
            Seat alex = node.paired();
            Seat sam = other(node, alex);
            CheckinId talk = entered(node, alex);
            keeps(node, sam, talk, "time");
            MarkReady forged =
                    new MarkReady(talk, Rooms.THANKS, Map.of(alex.person(), said("x"), sam.person(), said("y")));

            CommandResult outcome = Rooms.does(node, alex, forged);

            assertThat(outcome).isEqualTo(new CommandResult.Refused(new AnswerMissing()));
        }
    }

    @Test
    void doesNotReadTheAnswerOfSomebodyWhoIsNotReady() {
        try (Node node = Node.on(database)) {
            Seat alex = node.paired();
            Seat sam = other(node, alex);
            CheckinId talk = entered(node, alex);
            keeps(node, alex, talk, "tea");
            keeps(node, sam, talk, "time");

            var completed = Rooms.reveal(node.database(), node.personal())
                    .complete(alex, node.couples().state(alex), new MarkReady(talk, Rooms.THANKS));

            assertThat(completed.answers()).containsOnlyKeys(alex.person());
        }
    }

    @Test
    void anAnswerIsKeptPrivatelyUntilItIsMarkedAndAgainUntilItIsRevealed() {
        try (Node node = Node.on(database)) {
            Seat alex = node.paired();
            Seat sam = other(node, alex);
            CheckinId talk = entered(node, alex);
            long head = node.couples().state(alex).seq();

            assertThat(keeps(node, alex, talk, "tea")).isEqualTo(new CommandResult.Done(head));
            assertThat(node.couples().state(sam).seq()).isEqualTo(head);
            assertThat(answers(node).own(alex, talk).get(Rooms.THANKS).answer()).isEqualTo(said("tea"));
            assertThat(answers(node).own(sam, talk)).isEmpty();

            ready(node, alex, talk);
            assertThat(keeps(node, alex, talk, "milk")).isEqualTo(new CommandResult.Refused(new ReadyAlready()));
            keeps(node, sam, talk, "time");
            ready(node, sam, talk);
            assertThat(keeps(node, sam, talk, "milk")).isEqualTo(new CommandResult.Refused(new AlreadyRevealed()));
            assertThat(keeps(node, sam, new CheckinId(UUID.randomUUID()), "milk"))
                    .isEqualTo(new CommandResult.Refused(new CheckinUnknown()));
        }
    }

    @Test
    void anAnswerThatComesAgainAfterItsRevealIsAnsweredAsBefore() {
        UUID first = UUID.randomUUID();
        try (Node node = Node.on(database);
                Node other = Node.on(database)) {
            Seat alex = node.paired();
            Seat sam = other(node, alex);
            CheckinId talk = entered(node, alex);
            answers(node).keep(alex, first, talk, Rooms.THANKS, said("tea"));
            keeps(node, sam, talk, "time");
            ready(node, alex, talk);
            assertThat(answers(node).keep(alex, first, talk, Rooms.THANKS, said("tea")))
                    .isInstanceOf(CommandResult.Done.class);
            ready(node, sam, talk);
            long head = node.couples().state(alex).seq();

            for (Node any : List.of(node, other)) {
                assertThat(answers(any).keep(alex, first, talk, Rooms.THANKS, said("tea")))
                        .isEqualTo(new CommandResult.Done(head));
                assertThat(answers(any).keep(sam, first, talk, Rooms.THANKS, said("tea")))
                        .as("somebody else's id")
                        .isEqualTo(new CommandResult.Refused(new AlreadyRevealed()));
                assertThat(keeps(any, alex, talk, "milk")).isEqualTo(new CommandResult.Refused(new AlreadyRevealed()));
            }
            assertThat(answers(node).own(alex, talk).get(Rooms.THANKS).answer()).isEqualTo(said("tea"));
            assertThat(round(node, sam, talk).answers().get(alex.person())).isEqualTo(said("tea"));
        }
    }

    @Test
    void allScreensOfOnePersonShowTheSameWhicheverNodeTheyAreOn() {
        try (Node here = Node.on(database);
                Node there = Node.on(database)) {
            Seat alex = here.paired();
            CheckinId talk = entered(here, alex);
            AtomicReference<String> shown = new AtomicReference<>("");
            try (var _ = answers(here)
                    .follow(alex, talk, own -> shown.set(own.values().toString()))) {
                keeps(here, alex, talk, "tea");
                Wait.until(() -> shown.get().contains("tea"));

                keeps(there, alex, talk, "milk");
                here.personal().compareFollowed();
                Wait.until(() -> shown.get().contains("milk"));
            }
        }
    }

    @Test
    void anAnswerSurvivesARestart() {
        Seat alex;
        CheckinId talk;
        try (Node node = Node.on(database)) {
            alex = node.paired();
            talk = entered(node, alex);
            keeps(node, alex, talk, "tea 🍵");
        }
        try (Node node = Node.on(database)) {
            assertThat(answers(node).own(alex, talk).get(Rooms.THANKS).answer()).isEqualTo(said("tea 🍵"));
        }
    }

    @Test
    void destroyingOnesKeyTakesTheirAnswerAlongAndNothingElse() {
        Revealed revealed = revealed(true);
        Seat alex = revealed.alex();
        Seat sam = revealed.sam();
        CheckinId talk = revealed.talk();
        destroyKey(sam);
        try (Node node = Node.on(database)) {
            assertThat(round(node, alex, talk).answers()).isEqualTo(Map.of(alex.person(), said("tea")));
        }
        destroyKey(alex);
        try (Node node = Node.on(database)) {
            assertThat(node.couples().events(alex, 0, 100))
                    .extracting(event -> event.recorded().event())
                    .containsOnly(new Event.Erased());
        }
    }

    @Test
    void destroyingTheKeyOfWhoOpenedItLeavesTheOthersAnswerReadable() {
        Revealed revealed = revealed(false);
        Seat alex = revealed.alex();
        Seat sam = revealed.sam();
        CheckinId talk = revealed.talk();
        database.run("update stream_key set keyset = null where author = '" + alex.person() + "'");
        try (Node node = Node.on(database)) {
            assertThat(round(node, sam, talk).answers()).isEqualTo(Map.of(sam.person(), said("time")));
        }
    }

    /// A talk whose thanks both have opened.
    private record Revealed(Seat alex, Seat sam, CheckinId talk) {}

    /// @param bySam whether Sam is the second to be ready, who opens it
    private Revealed revealed(boolean bySam) {
        try (Node node = Node.on(database)) {
            Seat alex = node.paired();
            Seat sam = other(node, alex);
            CheckinId talk = entered(node, alex);
            keeps(node, alex, talk, "tea");
            keeps(node, sam, talk, "time");
            ready(node, bySam ? alex : sam, talk);
            ready(node, bySam ? sam : alex, talk);
            return new Revealed(alex, sam, talk);
        }
    }

    private void destroyKey(Seat seat) {
        database.run("update stream_key set keyset = null where author = '" + seat.person() + "' and stream_id = '"
                + seat.couple() + "'");
    }
}
