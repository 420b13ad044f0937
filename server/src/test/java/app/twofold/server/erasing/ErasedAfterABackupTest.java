package app.twofold.server.erasing;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Seat;
import app.twofold.server.backup.Backup;
import app.twofold.server.backup.Restore;
import app.twofold.server.couple.Node;
import app.twofold.server.key.ErasureLedger;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// The ledger of erasures is in no backup, and the one that is there counts for what comes back.
class ErasedAfterABackupTest {

    @TempDir
    private Path folder;

    @Test
    void wordsDoNotComeBackWithIt() {
        Database before = TestPostgres.migratedDatabase();
        Path ledger = folder.resolve("erasures");
        Seat alex;
        try (Node node = started(before, ledger)) {
            alex = node.paired();
            write(node, alex, "gone");
            Backup.run(settings("twofold.backup", before));
            node.erase(alex);
        }
        Database after = TestPostgres.freshDatabase();

        Restore.run(settings("twofold.restore", after));

        try (Node node = started(after, ledger)) {
            assertThat(texts(node, alex)).isEmpty();
        }
    }

    @Test
    void withoutTheLedgerTheyWould() {
        Database before = TestPostgres.migratedDatabase();
        Path ledger = folder.resolve("erasures");
        Seat alex;
        try (Node node = started(before, ledger)) {
            alex = node.paired();
            write(node, alex, "gone");
            Backup.run(settings("twofold.backup", before));
            node.erase(alex);
        }
        Database after = TestPostgres.freshDatabase();

        Restore.run(settings("twofold.restore", after));

        try (Node node = started(after, folder.resolve("another"))) {
            assertThat(texts(node, alex)).containsExactly("gone");
        }
    }

    private static Node started(Database database, Path file) {
        ErasureLedger ledger = ErasureLedger.in(file);
        Node node = Node.on(database, ledger);
        new ErasedAgain(ledger, node.database(), node.couples(), new Scrubbing(node.database()), TestClock.given())
                .afterSingletonsInstantiated();
        return node;
    }

    private Environment settings(String command, Database database) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of(
                                command,
                                folder.resolve("backup").toString(),
                                "twofold.data",
                                folder.toString(),
                                "twofold.master-key",
                                Base64.getEncoder().encodeToString(new byte[32]),
                                "twofold.database.url",
                                database.url(),
                                "twofold.database.user",
                                database.user(),
                                "twofold.database.password",
                                database.password())));
        return settings;
    }

    private static void write(Node node, Seat seat, String text) {
        node.couples().execute(seat, UUID.randomUUID(), aWin(text));
    }

    private static List<String> texts(Node node, Seat seat) {
        return node.streams().latest(seat.couple().value()).wins().byId().values().stream()
                .map(win -> win.text().value())
                .toList();
    }
}
