package app.twofold.server.erasing;

import app.twofold.server.Unavailable;
import app.twofold.server.key.ErasureLedger;
import app.twofold.server.key.KeyName;
import app.twofold.server.start.StartRefused;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes again the accounts that a database holds that comes from before their deletion: before anybody is served,
/// and from then on every minute.
@Component
class DeletedAgain implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DeletedAgain.class);
    private static final long EVERY_MILLIS = 60_000;

    /// What was noted lately is being deleted just now.
    private static final Duration UNDER_WAY = Duration.ofMinutes(2);

    private final ErasureLedger ledger;
    private final AccountDeletion deletion;
    private final Scrubbing scrubbing;
    private final Clock clock;

    DeletedAgain(ErasureLedger ledger, AccountDeletion deletion, Scrubbing scrubbing, Clock clock) {
        this.ledger = ledger;
        this.deletion = deletion;
        this.scrubbing = scrubbing;
        this.clock = clock;
    }

    /// @throws StartRefused if the ledger is damaged
    /// @throws Unavailable if the database does not answer
    @Override
    public void afterSingletonsInstantiated() {
        apply(ledger.names());
    }

    @Scheduled(initialDelay = EVERY_MILLIS, fixedDelay = EVERY_MILLIS)
    void look() {
        try {
            apply(ledger.names(clock.instant().minus(UNDER_WAY)));
        } catch (Unavailable _) {
            // The next round asks again.
        } catch (StartRefused e) {
            LOG.error("{}", e.getMessage());
        }
    }

    private void apply(Collection<KeyName> names) {
        long again = names.stream()
                .filter(KeyName::isAccount)
                .filter(account -> deletion.again(account.author()))
                .count();
        if (again > 0) {
            LOG.info("Accounts that had been deleted have come back with the database, and were deleted again");
            scrubbing.soon();
        }
    }
}
