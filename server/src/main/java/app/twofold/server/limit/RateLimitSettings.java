package app.twofold.server.limit;

import app.twofold.server.limit.Attempt.Rule;
import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The operator's limits: `twofold.rate-limits=off` (or `TWOFOLD_RATE_LIMITS=off`) switches all of them off, for a
/// load test; `twofold.rate-limits.sign-in.per-subject=10`, `….per-client=60` and `….window=10m` change one.
@Component
class RateLimitSettings {

    private final Environment environment;

    RateLimitSettings(Environment environment) {
        this.environment = environment;
    }

    boolean off() {
        return "off".equalsIgnoreCase(environment.getProperty("twofold.rate-limits", "on"));
    }

    Rule rule(Attempt attempt) {
        return rule(attempt.key(), attempt.rule());
    }

    /// `twofold.rate-limits.commands.per-subject=200` and `….window=20s`, likewise.
    Rule rule(Pace pace) {
        return rule(pace.key(), new Rule(pace.atOnce(), pace.atOnce(), pace.span()));
    }

    private Rule rule(String key, Rule usual) {
        String prefix = "twofold.rate-limits." + key;
        return new Rule(
                environment.getProperty(prefix + ".per-subject", Integer.class, usual.perSubject()),
                environment.getProperty(prefix + ".per-client", Integer.class, usual.perClient()),
                environment.getProperty(prefix + ".window", Duration.class, usual.window()));
    }
}
