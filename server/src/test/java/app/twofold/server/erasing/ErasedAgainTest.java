package app.twofold.server.erasing;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.couple.Node;
import app.twofold.server.key.ErasureLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody has erased does not come back with a backup, and what they have written since is not taken along.
class ErasedAgainTest {

    private final Database database = TestPostgres.migratedDatabase();

    @TempDir
    private Path folder;

    private Path file;
    private Seat alex;
    private Seat sam;

    @BeforeEach
    void bothHaveWritten() {
        file = folder.resolve("erasures");
        try (Node node = started()) {
            alex = node.paired();
            sam = new Seat(
                    node.couples()
                            .state(alex)
                            .partnerOf(alex.person())
                            .orElseThrow()
                            .person(),
                    alex.couple());
            write(node, alex, "gone");
            write(node, sam, "kept");
        }
    }

    @Test
    void aBackupFromBeforeBringsNothingBack() {
        Backup backup = Backup.of(database);
        try (Node node = started()) {
            node.erase(alex);
            write(node, alex, "later");
        }
        backup.restore();

        try (Node node = started()) {
            assertThat(texts(node)).containsExactly("kept");
            write(node, alex, "new");
        }
        for (int i = 0; i < 2; i++) {
            try (Node node = started()) {
                assertThat(texts(node)).containsExactlyInAnyOrder("kept", "new");
            }
        }
    }

    @Test
    void aBackupFromBetweenTwoErasuresBringsNothingBackEither() {
        Backup first = Backup.of(database);
        try (Node node = started()) {
            node.erase(alex);
            write(node, alex, "between");
        }
        try (Node node = started()) {
            assertThat(texts(node)).containsExactlyInAnyOrder("kept", "between");
        }
        Backup second = Backup.of(database);
        try (Node node = started()) {
            node.erase(alex);
        }
        second.restore();
        try (Node node = started()) {
            assertThat(texts(node)).containsExactly("kept");
        }
        assertThat(first).isNotNull();
    }

    @Test
    void aProgramThatIsRunningFindsWhatHasComeBack() {
        Backup backup = Backup.of(database);
        ErasureLedger ledger = ErasureLedger.in(file);
        try (Node node = Node.on(database, ledger)) {
            node.erase(alex);
            backup.restore();
            assertThat(texts(node)).contains("gone");

            Clock later = Clock.offset(TestClock.given(), Duration.ofMinutes(5));
            Rounds.of(node, ledger, later).look();

            assertThat(texts(node)).containsExactly("kept");
        }
    }

    @Test
    void withoutItsLineItWouldComeBack() throws IOException {
        Backup backup = Backup.of(database);
        try (Node node = started()) {
            node.erase(alex);
        }
        Files.delete(file);
        backup.restore();

        try (Node node = started()) {
            assertThat(texts(node)).containsExactlyInAnyOrder("gone", "kept");
        }
    }

    @Test
    void whatWasNotedAndNotDoneIsDoneAtTheNextStart() throws IOException {
        Backup backup = Backup.of(database);
        try (Node node = started()) {
            node.erase(alex);
        }
        backup.restore();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1);

        try (Node node = started()) {
            assertThat(texts(node)).containsExactly("kept");
        }
    }

    @Test
    void nothingIsErasedWhileTheLedgerCannotBeWritten() throws IOException {
        try (Node node = started()) {
            Files.createDirectories(file);

            assertThatThrownBy(() -> node.erase(alex)).isInstanceOf(Unavailable.class);

            assertThat(texts(node)).containsExactlyInAnyOrder("gone", "kept");
            Files.delete(file);
            node.erase(alex);
            assertThat(texts(node)).containsExactly("kept");
        }
    }

    /// As the program starts.
    private Node started() {
        ErasureLedger ledger = ErasureLedger.in(file);
        Node node = Node.on(database, ledger);
        Rounds.of(node, ledger, TestClock.given()).afterSingletonsInstantiated();
        return node;
    }

    private List<String> texts(Node node) {
        return node.streams().latest(sam.couple().value()).wins().byId().values().stream()
                .map(win -> win.text().value())
                .toList();
    }

    private static void write(Node node, Seat seat, String text) {
        node.couples().execute(seat, UUID.randomUUID(), aWin(text));
    }
}
