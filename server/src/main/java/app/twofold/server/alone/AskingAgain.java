package app.twofold.server.alone;

import app.twofold.server.PrivateSideLocked;
import app.twofold.server.alone.OpenKeys.Held;
import com.google.crypto.tink.KeysetHandle;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// When persons are asked for their password again. Where that is not never, no key that is wrapped for a device of
/// theirs is in the database: the key is in memory alone, and not for longer than they say.
@Component
public class AskingAgain {

    private final PrivateKeyRows rows;
    private final OpenKeys open;
    private final TransactionOperations transactions;

    AskingAgain(PrivateKeyRows rows, OpenKeys open, TransactionOperations transactions) {
        this.rows = rows;
        this.open = open;
        this.transactions = transactions;
    }

    /// What a person has chosen.
    public AskAgain of(UUID person) {
        return rows.askAgain(person);
    }

    /// Chooses. With a time, the keys that are wrapped for the person's devices are deleted. With never, the one of the
    /// device that the present request or screen comes from is wrapped again.
    ///
    /// @param proven whether the person has just typed their password
    /// @return false if it is looser than what holds now and not proven; nothing changes then
    /// @throws PrivateSideLocked if the key is to be kept here and is not open; nothing changes then
    public boolean choose(UUID person, AskAgain next, boolean proven) {
        boolean isChosen = Boolean.TRUE.equals(transactions.execute(_ -> {
            rows.lock(person);
            AskAgain before = rows.askAgain(person);
            if (next.isLooserThan(before) && !proven) {
                return false;
            }
            if (next != before) {
                rows.askAgain(person, next);
                keep(person, next);
            }
            return true;
        }));
        if (isChosen) {
            open.askAgain(person, next);
        }
        return isChosen;
    }

    private void keep(UUID person, AskAgain next) {
        if (next.isNever()) {
            Held held = open.here(person).orElseThrow(PrivateSideLocked::new);
            keepForDevice(OpenKeys.here().orElseThrow(), held);
        } else {
            rows.forgetDevices(person);
        }
    }

    /// Wraps what is open on a device for its token, unless its owner wants to be asked again.
    ///
    /// @return the same with what its owner has chosen
    Held kept(UUID device, Held held) {
        return transactions.execute(_ -> {
            rows.lock(held.person());
            AskAgain chosen = rows.askAgain(held.person());
            if (chosen.isNever() && held.opening().isOpen()) {
                keepForDevice(device, held);
            }
            return held.asking(chosen);
        });
    }

    private void keepForDevice(UUID device, Held held) {
        KeysetHandle keyset = held.opening().keyset().orElseThrow(PrivateSideLocked::new);
        rows.keepForDevice(device, held.device().wrap(keyset, held.person()));
    }
}
