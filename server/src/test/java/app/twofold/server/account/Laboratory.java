package app.twofold.server.account;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/// A program of its own, whose clock may be moved, with a count of the hashes made.
@TestConfiguration(proxyBeanMethods = false)
public class Laboratory {

    @Bean
    @Primary
    CountedHashing countedHashing(PasswordEncoder passwordEncoder) {
        return new CountedHashing(passwordEncoder, new AtomicInteger());
    }

    record CountedHashing(PasswordEncoder real, AtomicInteger count) implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            count.incrementAndGet();
            return real.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            count.incrementAndGet();
            return real.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(String hash) {
            return real.upgradeEncoding(hash);
        }
    }
}
