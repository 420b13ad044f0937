package app.twofold.server.account.password;

import app.twofold.server.Busy;
import app.twofold.server.account.password.PasswordScheme.Hashed;
import app.twofold.server.account.password.PasswordScheme.Proof;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Hashes and checks passwords on threads of its own, fewer than there are processors, so that a storm of sign-ins
/// leaves the rest its share. They go one after the other in the order in which they came. Who would have to wait for
/// long is told to come again later.
///
/// Settings: `twofold.passwords.parallel`, at most this many at once, 2 unless told otherwise;
/// `twofold.passwords.waiting`, at most this many behind them, 64 unless told otherwise.
@Component
public class PasswordHashing implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PasswordScheme scheme;
    private final ThreadPoolExecutor pool;
    private final String nobody;

    PasswordHashing(
            PasswordScheme scheme,
            @Value("${twofold.passwords.parallel:2}") int parallel,
            @Value("${twofold.passwords.waiting:64}") int waiting) {
        this.scheme = scheme;
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors() - 1L, 1, parallel);
        this.pool = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting, true),
                Thread.ofPlatform().daemon().name("passwords-", 1).factory());
        this.nobody = scheme.hash("the password of nobody").stored();
    }

    public Hashed hash(Password password) {
        return inTurn(() -> scheme.hash(Password.form(password.value())));
    }

    /// Whether this is the password of the hash, in whichever form its characters were typed.
    public boolean matches(String typed, String stored) {
        return prove(typed, stored).isPresent();
    }

    /// As [#matches], with the key that the password yields.
    public Optional<Proof> prove(String typed, String stored) {
        return Password.hashedForms(typed).stream()
                .flatMap(form -> inTurn(() -> scheme.prove(form, stored)).stream())
                .findFirst();
    }

    /// Does the work of checking a password, for nobody's account.
    public void matchNobody(String typed) {
        matches(typed, nobody);
    }

    /// The hash that shall take the place of this one, which matches: one of today's scheme and strength, and of the
    /// form that is the same on every keyboard. Empty if it is that already.
    public Optional<Hashed> renewed(String typed, String stored) {
        String form = Password.form(typed);
        boolean isCurrent = scheme.isCurrent(stored)
                && (form.equals(typed)
                        || inTurn(() -> scheme.prove(form, stored)).isPresent());
        return isCurrent ? Optional.empty() : Optional.of(inTurn(() -> scheme.hash(form)));
    }

    /// How many wait for their turn.
    int waiting() {
        return pool.getQueue().size();
    }

    private <T> T inTurn(Supplier<T> work) {
        Future<T> result = submit(work);
        try {
            return result.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw new Busy();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A password could not be hashed", e.getCause());
        } finally {
            result.cancel(false);
        }
    }

    private <T> Future<T> submit(Supplier<T> work) {
        try {
            return pool.submit(work::get);
        } catch (RejectedExecutionException _) {
            throw new Busy();
        }
    }

    @Override
    public void destroy() {
        pool.shutdown();
    }
}
