package app.twofold.server.archive;

import app.twofold.migrations.TestClock;
import app.twofold.server.SomebodysAccount;
import app.twofold.server.couple.Node;
import app.twofold.server.limit.Limits;
import app.twofold.server.seal.Signatures;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Bringing in on a node, for tests.
public final class Imports {

    private Imports() {}

    public static ArchiveImport on(Node node) {
        return new ArchiveImport(
                node.couples(),
                node.streams(),
                new OwnPages(node.personal()),
                new SomebodysAccount(),
                new OfferedSpaces(JdbcClient.create(node.database()), node.streams(), TestClock.given()),
                Signatures.OURS,
                Limits.off(),
                TestClock.given());
    }
}
