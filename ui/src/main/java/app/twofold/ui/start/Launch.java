package app.twofold.ui.start;

import app.twofold.server.account.ResetPassword;
import app.twofold.server.backup.Backup;
import app.twofold.server.backup.Restore;
import app.twofold.server.start.Database;
import app.twofold.server.start.StartFailure;
import app.twofold.server.start.StartSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Starts the program with its database, and ends both in order: the program first, its database last.
public final class Launch {

    private static final int REFUSED = 2;
    private static final int DATABASE_LOST = 3;
    private static final Duration TIME_TO_END = Duration.ofSeconds(8);
    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

    private Launch() {}

    /// Runs the program. What stands in its way is said in one sentence, with exit code 2. With exit code 3 it ends
    /// when its own database does.
    public static void run(Class<?> program, String... args) {
        try {
            start(program, args);
        } catch (RuntimeException e) {
            System.err.println(StartFailure.sentence(e).orElseThrow(() -> e));
            System.exit(REFUSED);
        }
    }

    private static void start(Class<?> program, String... args) {
        LoggingSystem.get(Launch.class.getClassLoader()).beforeInitialize();
        var settings = settings(args);
        var said = command(settings);
        if (said.isPresent()) {
            System.out.println(said.get());
            return;
        }
        StartSettings.check(settings);
        Port.refuseUnlessFree(settings);
        var database = Database.open(settings);
        SpringApplication.getShutdownHandlers().add(() -> close(database));
        database.onLoss(Launch::end);
        var application = new SpringApplication(program);
        application.addListeners(use(database.properties(), settings), new FirstPage());
        application.run(args);
    }

    /// Does what works without the program; empty if the program itself is wanted.
    private static Optional<String> command(ConfigurableEnvironment settings) {
        if (ResetPassword.isWanted(settings)) {
            return Optional.of(ResetPassword.run(settings));
        }
        if (Backup.isWanted(settings)) {
            return Optional.of(Backup.run(settings));
        }
        return Restore.isWanted(settings) ? Optional.of(Restore.run(settings)) : Optional.empty();
    }

    /// What was acknowledged lies on the disk. Whoever started the program starts it again; the next start brings the
    /// database back. Ends even if something that waits for the database does not.
    private static void end() {
        LOG.error("Twofold ends because its embedded PostgreSQL has ended; start it again, nothing that was saved is"
                + " lost.");
        Thread.ofPlatform().daemon().start(Launch::haltLater);
        System.exit(DATABASE_LOST);
    }

    private static void haltLater() {
        try {
            Thread.sleep(TIME_TO_END);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(DATABASE_LOST);
    }

    /// The environment and the command line, which count before the program's own configuration is read.
    private static ConfigurableEnvironment settings(String... args) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private static ApplicationListener<ApplicationEnvironmentPreparedEvent> use(
            Map<String, Object> database, Environment settings) {
        var own = Map.<String, Object>of(
                "twofold.data", Database.dataFolder(settings).toString(), "twofold.host", Port.host(settings));
        return event -> {
            var sources = event.getEnvironment().getPropertySources();
            sources.addFirst(new MapPropertySource("twofold-database", database));
            sources.addFirst(new MapPropertySource("twofold-settings", own));
        };
    }

    private static void close(Database database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
