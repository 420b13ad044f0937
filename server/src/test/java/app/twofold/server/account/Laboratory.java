package app.twofold.server.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/// A clock that moves when told to, and a count of the hashes made.
@TestConfiguration(proxyBeanMethods = false)
public class Laboratory {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    @Bean
    @Primary
    CountedHashing countedHashing(PasswordEncoder passwordEncoder) {
        return new CountedHashing(passwordEncoder, new AtomicInteger());
    }

    public static final class SettableClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-24T08:00:00Z");

        public void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
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
