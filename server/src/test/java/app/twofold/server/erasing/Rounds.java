package app.twofold.server.erasing;

import app.twofold.server.SomebodysAccount;
import app.twofold.server.couple.Node;
import app.twofold.server.key.ErasureLedger;
import app.twofold.server.limit.Limits;
import java.time.Clock;

/// What erases again on a node of a test, where nobody's account is deleted.
final class Rounds {

    private Rounds() {}

    static ErasedAgain of(Node node, ErasureLedger ledger, Scrubbing scrubbing, Clock clock) {
        AccountDeletion deletion =
                new AccountDeletion(node.couples(), new SomebodysAccount(), ledger, scrubbing, Limits.off(), clock);
        return new ErasedAgain(ledger, node.database(), node.couples(), deletion, scrubbing, clock);
    }

    static ErasedAgain of(Node node, ErasureLedger ledger, Clock clock) {
        return of(node, ledger, new Scrubbing(node.database()), clock);
    }
}
