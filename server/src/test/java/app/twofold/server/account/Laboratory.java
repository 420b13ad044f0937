package app.twofold.server.account;

import app.twofold.server.account.password.PasswordScheme;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A program of its own, whose clock may be moved, with a count of the hashes made.
@TestConfiguration(proxyBeanMethods = false)
public class Laboratory {

    @Bean
    @Primary
    CountedHashing countedHashing(PasswordScheme passwordScheme) {
        return new CountedHashing(passwordScheme, new AtomicInteger());
    }

    record CountedHashing(PasswordScheme real, AtomicInteger count) implements PasswordScheme {

        @Override
        public Hashed hash(String password) {
            count.incrementAndGet();
            return real.hash(password);
        }

        @Override
        public Optional<Proof> prove(String password, String stored) {
            count.incrementAndGet();
            return real.prove(password, stored);
        }

        @Override
        public boolean isCurrent(String stored) {
            return real.isCurrent(stored);
        }
    }
}
