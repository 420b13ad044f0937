package app.twofold.server.bringin;

import app.twofold.domain.Title;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.server.OwnAccount;
import app.twofold.server.SignedIn;
import app.twofold.server.couple.Node;
import app.twofold.server.limit.Limits;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Bringing in on a node, for tests.
public final class Imports {

    private Imports() {}

    public static ArchiveImport on(Node node) {
        return new ArchiveImport(
                node.couples(),
                node.couples(),
                node.streams(),
                new OwnPages(node.personal()),
                new Somebody(),
                new OfferedSpaces(JdbcClient.create(node.database()), node.streams(), Clock.systemUTC()),
                Limits.off(),
                Clock.systemUTC());
    }

    /// An account whose settings nobody looks at.
    private static final class Somebody implements OwnAccount {

        @Override
        public boolean isPassword(SignedIn person, String typed) {
            return true;
        }

        @Override
        public Own own(SignedIn person) {
            return new Own(new Profile(new Title("Alex"), new Hue(8), ZoneOffset.UTC), "device", false, true, true);
        }

        @Override
        public void choose(SignedIn person, Own own) {}
    }
}
