package app.twofold.server;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock of the server. Time comes from here alone; tests put their own in its place.
@Configuration(proxyBeanMethods = false)
class ServerClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
