package app.twofold.server.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// Nobody can sign in this way right now; later they can.
final class SignInLater extends AuthenticationException {

    static final Duration A_MOMENT = Duration.ofSeconds(10);

    private static final long serialVersionUID = 1L;

    private final Duration delay;

    SignInLater(Duration delay) {
        super("later");
        this.delay = delay;
    }

    Duration delay() {
        return delay;
    }
}
