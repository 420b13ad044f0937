package app.twofold.server.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether the database answers. One that does not answer in time does not answer, whatever the connection makes of it:
/// who asks for the program's health is told within seconds.
@Component("dbHealthContributor")
class DatabaseHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DataSource database;
    private @Nullable CompletableFuture<Health> asked;

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public Health health() {
        return answer().copy()
                .completeOnTimeout(Health.down().build(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /// Asks no second time while there is no answer to the first, so that nothing piles up.
    private synchronized CompletableFuture<Health> answer() {
        CompletableFuture<Health> latest = asked;
        if (latest == null || latest.isDone()) {
            latest = new CompletableFuture<>();
            asked = latest;
            CompletableFuture<Health> answer = latest;
            Thread.ofVirtual().name("database-health").start(() -> answer.complete(ask()));
        }
        return latest;
    }

    private Health ask() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds())
                    ? Health.up().build()
                    : Health.down().build();
        } catch (SQLException | RuntimeException _) {
            return Health.down().build();
        }
    }
}
