package app.twofold.server.sync;

import java.time.Duration;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// What an operator may set about a socket of `/sync`: `twofold.allowed-origins` (comma-separated, besides the server's
/// own), `twofold.sync.hello-within`, `twofold.sync.patience` (with a reader that takes nothing),
/// `twofold.sync.gone-after` (nothing, not even an answer to a ping, has come), `twofold.sync.frames-per-second`,
/// `twofold.sync.frames-at-once`, `twofold.sync.sockets-per-device`. The last three do not count with
/// `twofold.rate-limits=off`. How often a ping goes out, `twofold.sync.ping-every`, is [SocketWatch]'s.
@Component
class SyncSettings {

    private final Environment environment;

    SyncSettings(Environment environment) {
        this.environment = environment;
    }

    Set<String> allowedOrigins() {
        return Set.of(environment.getProperty("twofold.allowed-origins", String[].class, new String[0]));
    }

    Duration helloWithin() {
        return span("hello-within", Duration.ofSeconds(10));
    }

    Duration patience() {
        return span("patience", Duration.ofSeconds(10));
    }

    Duration goneAfter() {
        return span("gone-after", Duration.ofSeconds(25));
    }

    FrameAllowance allowance(long now) {
        return isUnlimited()
                ? new FrameAllowance(Integer.MAX_VALUE, Integer.MAX_VALUE, now)
                : new FrameAllowance(number("frames-at-once", 200), number("frames-per-second", 50), now);
    }

    int socketsPerDevice() {
        return isUnlimited() ? Integer.MAX_VALUE : number("sockets-per-device", 8);
    }

    private boolean isUnlimited() {
        return "off".equalsIgnoreCase(environment.getProperty("twofold.rate-limits", "on"));
    }

    private Duration span(String name, Duration usual) {
        return environment.getProperty("twofold.sync." + name, Duration.class, usual);
    }

    private int number(String name, int usual) {
        return environment.getProperty("twofold.sync." + name, Integer.class, usual);
    }
}
