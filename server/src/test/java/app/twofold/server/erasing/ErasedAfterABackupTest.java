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
        assertThat(restored("erasures")).isEmpty();
    }

    @Test
    void withoutTheLedgerTheyWould() {
        assertThat(restored("another")).containsExactly("gone");
    }

    /// What can be read after words were erased and a backup from before was put back.
    ///
    /// @param ledger the name of the one that is there then
    private List<String> restored(String ledger) {
        Database before = TestPostgres.migratedDatabase();
        Seat alex;
        try (Node node = started(before, folder.resolve("erasures"))) {
            alex = node.paired();
            write(node, alex, "gone");
            Backup.run(settings("twofold.backup", before));
            node.erase(alex);
        }
        Database after = TestPostgres.freshDatabase();
        Restore.run(settings("twofold.restore", after));
        try (Node node = started(after, folder.resolve(ledger))) {
            return texts(node, alex);
        }
    }

    private static Node started(Database database, Path file) {
        ErasureLedger ledger = ErasureLedger.in(file);
        Node node = Node.on(database, ledger);
        Rounds.of(node, ledger, TestClock.given()).afterSingletonsInstantiated();
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
