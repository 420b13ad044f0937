package app.twofold.server.erasing;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.couple.Couples;
import app.twofold.server.key.ErasureLedger;
import app.twofold.server.key.KeyName;
import app.twofold.server.key.KeyTable;
import app.twofold.server.start.StartRefused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Erases again what a database holds that comes from before an erasure, such as one that was put back from a backup,
/// and deletes accounts again: before anybody is served, and from then on every minute.
@Component
class ErasedAgain implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedAgain.class);
    private static final long EVERY_MILLIS = 60_000;

    /// What was noted lately is being destroyed just now.
    private static final Duration UNDER_WAY = Duration.ofMinutes(2);

    private final ErasureLedger ledger;
    private final KeyTable keys;
    private final Couples couples;
    private final AccountDeletion deletion;
    private final Scrubbing scrubbing;
    private final Clock clock;

    ErasedAgain(
            ErasureLedger ledger,
            DataSource database,
            Couples couples,
            AccountDeletion deletion,
            Scrubbing scrubbing,
            Clock clock) {
        this.ledger = ledger;
        this.keys = new KeyTable(database);
        this.couples = couples;
        this.deletion = deletion;
        this.scrubbing = scrubbing;
        this.clock = clock;
    }

    /// @throws StartRefused if the ledger is damaged
    /// @throws Unavailable if the database does not answer
    @Override
    public void afterSingletonsInstantiated() {
        Set<KeyName> names = ledger.names();
        apply(names);
        if (!names.isEmpty()) {
            // Whoever erased last may have been cut off before this.
            scrubbing.soon();
        }
    }

    @Scheduled(initialDelay = EVERY_MILLIS, fixedDelay = EVERY_MILLIS)
    void look() {
        try {
            if (apply(ledger.names(clock.instant().minus(UNDER_WAY)))) {
                scrubbing.soon();
            }
        } catch (Unavailable _) {
            // The next round asks again.
        } catch (StartRefused e) {
            LOG.error("{}", e.getMessage());
        }
    }

    /// @return whether there was anything
    private boolean apply(Set<KeyName> names) {
        List<KeyName> present = names.isEmpty() ? List.of() : keys.present(names);
        present.forEach(this::erase);
        if (!present.isEmpty()) {
            LOG.info("Words that had been erased have come back with the database, and were erased again");
        }
        long accounts = names.stream()
                .filter(KeyName::isAccount)
                .filter(account -> deletion.again(account.author()))
                .count();
        if (accounts > 0) {
            LOG.info("Accounts that had been deleted have come back with the database, and were deleted again");
        }
        return !present.isEmpty() || accounts > 0;
    }

    private void erase(KeyName key) {
        if (keys.present(Set.of(key)).isEmpty()) {
            // Another node was faster, and its author may have written since.
            return;
        }
        Seat seat = new Seat(new PersonId(key.author()), new CoupleId(key.stream()));
        if (couples.erase(seat, UUID.randomUUID()) instanceof CommandResult.Refused) {
            LOG.error("Words in the space {} cannot be erased again", key.stream());
        }
    }
}
