package app.twofold.server;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock of the server, as exact as the database keeps times: to the microsecond. Time comes from here alone;
/// tests put their own in its place.
@Configuration(proxyBeanMethods = false)
public class ServerClock {

    @Bean
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
