package app.twofold.server.account;

import app.twofold.server.Busy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and checks passwords, only a few at a time, so that a storm of sign-ins does not starve the rest.
///
/// Setting: `twofold.passwords.parallel`, 2 unless told otherwise.
@Component
class PasswordHashing {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PasswordEncoder encoder;
    private final Semaphore places;
    private final String nobody;

    PasswordHashing(PasswordEncoder encoder, @Value("${twofold.passwords.parallel:2}") int parallel) {
        this.encoder = encoder;
        this.places = new Semaphore(parallel, true);
        this.nobody = encoder.encode("the password of nobody");
    }

    String hash(Password password) {
        return inTurn(() -> encoder.encode(Password.form(password.value())));
    }

    /// Whether this is the password of the hash, in whichever form its characters were typed.
    boolean matches(String typed, String hash) {
        return Password.hashedForms(typed).stream().anyMatch(form -> inTurn(() -> encoder.matches(form, hash)));
    }

    /// Does the work of checking a password, for nobody's account.
    void matchNobody(String typed) {
        matches(typed, nobody);
    }

    /// The hash that shall take the place of this one, which matches: one of today's strength, and of the form
    /// that is the same on every keyboard. Empty if it is that already.
    Optional<String> renewed(String typed, String hash) {
        String form = Password.form(typed);
        boolean isCurrent =
                !encoder.upgradeEncoding(hash) && (form.equals(typed) || inTurn(() -> encoder.matches(form, hash)));
        return isCurrent ? Optional.empty() : Optional.of(inTurn(() -> encoder.encode(form)));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
