package app.twofold.server.account;

import app.twofold.server.SignedIn;
import app.twofold.server.account.device.Devices;
import app.twofold.server.account.password.Password;
import app.twofold.server.account.password.PasswordHashing;
import app.twofold.server.account.password.PasswordScheme.Hashed;
import app.twofold.server.alone.Opening;
import app.twofold.server.alone.PrivateKeys;
import app.twofold.server.alone.RecoveryCode;
import app.twofold.server.alone.RecoveryCodes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// The way back in for somebody who has forgotten their password: their address, their recovery code and a new
/// password.
@Service
public class Recovery {

    private final Accounts accounts;
    private final SignIn signIn;
    private final PersonRows people;
    private final PasswordHashing passwords;
    private final RecoveryCodes codes;
    private final PrivateKeys keys;
    private final Devices devices;
    private final TransactionOperations transactions;
    private final Clock clock;

    Recovery(
            Accounts accounts,
            SignIn signIn,
            PersonRows people,
            PasswordHashing passwords,
            RecoveryCodes codes,
            PrivateKeys keys,
            Devices devices,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.people = people;
        this.passwords = passwords;
        this.codes = codes;
        this.keys = keys;
        this.devices = devices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Sets a new password, which opens what the code opens. The code is used up by it, and every device of this person
    /// is signed out. Takes as long and answers the same for an unknown address.
    ///
    /// @return false if this is not the code of the account with this address; nothing changes then
    /// @throws app.twofold.server.limit.TooManyAttempts if signing in has been tried too often lately
    /// @throws app.twofold.server.Busy if too many passwords are being checked
    public boolean recover(String email, RecoveryCode code, Password next) {
        Optional<SignedIn> person = signIn.attempt(email, () -> {
            Hashed hash = passwords.hash(next);
            return accounts.ownersOf(email).stream()
                    .filter(owner -> isRecovered(owner, code, hash))
                    .map(SignedIn::new)
                    .findFirst();
        });
        person.ifPresent(one -> devices.revokeOthers(one, Optional.empty()));
        return person.isPresent();
    }

    private boolean isRecovered(UUID person, RecoveryCode code, Hashed next) {
        Opening opening = codes.open(person, code);
        if (!opening.isOpen()) {
            return false;
        }
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            boolean isSpent = codes.spend(person, code);
            if (isSpent) {
                people.setPassword(person, next.stored(), clock.instant());
                keys.changePassword(opening, PasswordCheck.keyOf(next));
            }
            return isSpent;
        }));
    }
}
