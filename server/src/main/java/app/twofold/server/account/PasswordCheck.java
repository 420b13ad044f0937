package app.twofold.server.account;

import app.twofold.server.account.password.PasswordHashing;
import app.twofold.server.account.password.PasswordScheme.Hashed;
import app.twofold.server.account.password.PasswordScheme.Proof;
import app.twofold.server.alone.Opening;
import app.twofold.server.alone.PasswordKey;
import app.twofold.server.alone.PrivateKeys;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Checks the passwords of accounts, and what they open.
@Component
class PasswordCheck {

    private final PersonRows people;
    private final PasswordHashing passwords;
    private final PrivateKeys keys;
    private final TransactionOperations transactions;
    private final Clock clock;

    PasswordCheck(
            PersonRows people,
            PasswordHashing passwords,
            PrivateKeys keys,
            TransactionOperations transactions,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Who of these has this password. Takes as long for nobody.
    Optional<Proven> check(List<PersonRow> rows, String typed) {
        if (rows.isEmpty()) {
            passwords.matchNobody(typed);
            return Optional.empty();
        }
        return rows.stream().flatMap(row -> check(row, typed).stream()).findFirst();
    }

    /// Keeps the hash in today's scheme. Where another sign-in has done so meanwhile, its hash is what counts.
    private Optional<Proven> check(PersonRow row, String typed) {
        Optional<Proof> proof = passwords.prove(typed, row.password());
        if (proof.isEmpty()) {
            return Optional.empty();
        }
        Optional<PasswordKey> renewed = passwords
                .renewed(typed, row.password())
                .filter(hash -> people.rehash(row.id(), row.password(), hash.stored()))
                .map(PasswordCheck::keyOf);
        Optional<PasswordKey> key =
                renewed.or(() -> proof.get().key().map(same -> new PasswordKey(row.password(), same)));
        if (key.isEmpty()) {
            return people.byId(row.id())
                    .filter(now -> !now.password().equals(row.password()))
                    .flatMap(now -> check(now, typed));
        }
        Opening opening = keys.byPassword(
                row.id(), key.get(), stored -> passwords.prove(typed, stored).flatMap(Proof::key));
        return Optional.of(new Proven(row.signedIn(), opening));
    }

    /// Sets another password in the place of the one that was proved, and wraps under it what that one opens.
    ///
    /// @param before what was stored when it was proved
    /// @return false if it has been changed meanwhile
    boolean change(PersonRow before, Opening opening, Hashed next) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            boolean isChanged = people.changePassword(before.id(), before.password(), next.stored(), clock.instant());
            if (isChanged) {
                keys.changePassword(opening, keyOf(next));
            }
            return isChanged;
        }));
    }

    /// The key of a password that has just been hashed.
    static PasswordKey keyOf(Hashed hash) {
        return new PasswordKey(hash.stored(), hash.key());
    }
}
