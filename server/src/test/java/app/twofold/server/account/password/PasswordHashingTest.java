package app.twofold.server.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.server.Busy;
import app.twofold.server.key.WrappingKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/// Where and in which order passwords are hashed.
class PasswordHashingTest {

    private final Slow slow = new Slow();

    @Test
    void hashesOnPlatformThreadsOfItsOwnFewerThanThereAreProcessors() throws Exception {
        slow.gate.release(1_000);
        PasswordHashing hashing = new PasswordHashing(slow, 64, 64);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(callers.submit(() -> hashing.matches("typed", "hash")));
            }
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }

        assertThat(slow.threads).allMatch(name -> name.startsWith("passwords-"));
        assertThat(slow.threads)
                .hasSizeLessThanOrEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        hashing.destroy();
    }

    @Test
    void whoWouldWaitForLongIsToldToComeAgain() throws Exception {
        PasswordHashing hashing = new PasswordHashing(slow, 1, 2);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = callers.submit(() -> hashing.matches("first", "hash"));
            slow.begun.await();
            Future<Boolean> second = callers.submit(() -> hashing.matches("second", "hash"));
            awaitWaiting(hashing, 1);
            Future<Boolean> third = callers.submit(() -> hashing.matches("third", "hash"));
            awaitWaiting(hashing, 2);

            assertThatThrownBy(() -> hashing.matches("fourth", "hash")).isInstanceOf(Busy.class);

            slow.gate.release(10);
            assertThat(first.get() && second.get() && third.get()).isTrue();
            assertThat(slow.seen).containsExactly("first", "second", "third");
        }
        hashing.destroy();
    }

    private static void awaitWaiting(PasswordHashing hashing, int count) {
        while (hashing.waiting() < count) {
            Thread.onSpinWait();
        }
    }

    /// Hashes when the gate opens.
    private static final class Slow implements PasswordScheme {

        private final Semaphore gate = new Semaphore(0);
        private final CountDownLatch begun = new CountDownLatch(1);
        private final Set<String> threads = new ConcurrentSkipListSet<>();
        private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Hashed hash(String password) {
            return new Hashed("hash", new WrappingKey(new byte[32]));
        }

        @Override
        public Optional<Proof> prove(String password, String stored) {
            threads.add(Thread.currentThread().getName());
            begun.countDown();
            gate.acquireUninterruptibly();
            seen.add(password);
            return Optional.of(new Proof(Optional.empty()));
        }

        @Override
        public boolean isCurrent(String stored) {
            return true;
        }
    }
}
