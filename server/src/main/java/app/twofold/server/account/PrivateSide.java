package app.twofold.server.account;

import app.twofold.server.SignedIn;
import app.twofold.server.account.password.PasswordHashing;
import app.twofold.server.account.password.PasswordScheme.Proof;
import app.twofold.server.alone.AskAgain;
import app.twofold.server.alone.AskingAgain;
import app.twofold.server.alone.Opening;
import app.twofold.server.alone.PrivateKeys;
import app.twofold.server.alone.RecoveryCode;
import app.twofold.server.alone.RecoveryCodes;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.RateLimits;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// What somebody keeps to themselves, as their account sees it: whether it is open where they are signed in, and what
/// opens it.
@Service
public class PrivateSide {

    private final Accounts accounts;
    private final PasswordHashing passwords;
    private final PrivateKeys keys;
    private final RecoveryCodes codes;
    private final AskingAgain asking;
    private final RateLimits limits;

    PrivateSide(
            Accounts accounts,
            PasswordHashing passwords,
            PrivateKeys keys,
            RecoveryCodes codes,
            AskingAgain asking,
            RateLimits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.keys = keys;
        this.codes = codes;
        this.asking = asking;
        this.limits = limits;
    }

    /// Whether the present request or screen cannot read it.
    public boolean isLocked(SignedIn person) {
        return keys.isLocked(person.id());
    }

    /// Opens it here by the password, or by the one that somebody had before it was set anew by whoever runs this copy.
    ///
    /// @return false if it is neither
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately
    /// @throws app.twofold.server.Busy if too many passwords are being checked
    public boolean openByPassword(SignedIn person, String typed) {
        limits.spendOwn(Attempt.PRIVATE_SIDE, person.id().toString());
        if (accounts.isPassword(person, typed) && !isLocked(person)) {
            return true;
        }
        Opening opening = keys.byEarlierPassword(
                person.id(), stored -> passwords.prove(typed, stored).flatMap(Proof::key));
        keys.openHere(opening);
        return !isLocked(person);
    }

    /// Opens it here by the recovery code, which stays as it is.
    ///
    /// @return false if it is not this person's code
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately
    public boolean openByCode(SignedIn person, RecoveryCode code) {
        limits.spendOwn(Attempt.PRIVATE_SIDE, person.id().toString());
        Opening opening = codes.open(person.id(), code);
        keys.openHere(opening);
        return opening.isOpen();
    }

    /// Begins again with nothing, where nothing opens it any more: what was kept there is destroyed, and the recovery
    /// code with it. It is open here then.
    ///
    /// @param password the person's present one, once more
    /// @return false if the password is wrong, or it is not locked here; nothing changes then
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately
    /// @throws app.twofold.server.Busy if too many passwords are being checked
    public boolean beginAnew(SignedIn person, String password) {
        limits.spendOwn(Attempt.PRIVATE_SIDE, person.id().toString());
        return accounts.prove(person, password)
                .filter(proven -> isLocked(person))
                .flatMap(proven -> proven.opening().password())
                .map(key -> keys.beginAnew(person.id(), key))
                .map(opening -> {
                    keys.openHere(opening);
                    return opening.isOpen();
                })
                .orElse(false);
    }

    /// When this person wants to be asked for their password again.
    public AskAgain askAgain(SignedIn person) {
        return asking.of(person.id());
    }

    /// Chooses when to be asked for the password again. With a time, what opens it is in memory alone, on every
    /// device of this person; with never, it is kept for this device.
    ///
    /// @param password the person's present one, once more; looked at only where the choice is a looser one
    /// @return false if it is needed and wrong; nothing changes then
    /// @throws app.twofold.server.PrivateSideLocked if it is to be kept for this device and is locked here; nothing
    ///                                              changes then
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately
    /// @throws app.twofold.server.Busy if too many passwords are being checked
    public boolean askAgain(SignedIn person, AskAgain next, String password) {
        if (!next.isLooserThan(askAgain(person))) {
            return asking.choose(person.id(), next, false);
        }
        limits.spendOwn(Attempt.PRIVATE_SIDE, person.id().toString());
        return accounts.isPassword(person, password) && asking.choose(person.id(), next, true);
    }

    /// When the recovery code was made that this person has; empty if they have none.
    public Optional<Instant> codeMadeAt(SignedIn person) {
        return codes.madeAt(person.id());
    }

    /// Makes the first recovery code of somebody whose password has been typed just now. It is shown this once.
    ///
    /// @return empty if they have one, or what it would open is locked here; nothing changes then
    public Optional<RecoveryCode> firstCode(SignedIn person) {
        Opening here = keys.here(person.id());
        return here.isOpen() && codes.madeAt(person.id()).isEmpty() ? Optional.of(codes.make(here)) : Optional.empty();
    }

    /// Makes a recovery code, in place of the one before. It is shown this once.
    ///
    /// @param password the person's present one, once more
    /// @return empty if the password is wrong; nothing changes then
    /// @throws app.twofold.server.PrivateSideLocked if what it would open is locked here
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately
    /// @throws app.twofold.server.Busy if too many passwords are being checked
    public Optional<RecoveryCode> newCode(SignedIn person, String password) {
        limits.spendOwn(Attempt.PRIVATE_SIDE, person.id().toString());
        return accounts.prove(person, password)
                .map(proven -> codes.make(proven.opening().or(keys.here(person.id()))));
    }
}
