package app.twofold.server.account;

import app.twofold.server.ServerClock;
import app.twofold.server.key.MasterKey;
import app.twofold.server.seal.Seal;
import app.twofold.server.start.Database;
import app.twofold.server.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/// The command of whoever runs this copy that makes a link to set somebody's password anew. It works beside a program
/// that is running, on the same database.
///
/// Setting: `twofold.reset-password`, the address of the account.
public final class ResetPassword {

    private static final String SETTING = "twofold.reset-password";

    /// The program's own configuration is not for this.
    private static final Map<String, Object> QUIET = Map.of(
            "spring.main.keep-alive", "false",
            "logging.level.root", "error",
            "spring.config.location", "optional:classpath:/reset-password/");

    private ResetPassword() {}

    /// Whether that is what the program was started for.
    public static boolean isWanted(Environment settings) {
        return settings.containsProperty(SETTING);
    }

    /// Makes the link.
    ///
    /// @return its path under the address of this copy
    /// @throws StartRefused if nobody has that address, or the database cannot be reached
    public static String run(ConfigurableEnvironment settings) {
        Database database = Database.beside(settings);
        try {
            return make(settings, database.properties())
                    .orElseThrow(() -> new StartRefused("Nobody has an account with that address here."));
        } finally {
            close(database);
        }
    }

    private static Optional<String> make(ConfigurableEnvironment settings, Map<String, Object> database) {
        settings.getPropertySources().addFirst(new MapPropertySource("reset-password-quiet", QUIET));
        settings.getPropertySources().addFirst(new MapPropertySource("reset-password-database", database));
        try (var context = new SpringApplicationBuilder(Parts.class)
                .environment(settings)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run()) {
            ResetLinks links = new ResetLinks(
                    context.getBean(PersonRows.class),
                    context.getBean(ResetRows.class),
                    context.getBean(Seal.class),
                    context.getBean(Clock.class));
            return links.make(settings.getRequiredProperty(SETTING));
        }
    }

    private static void close(Database database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @ComponentScan(basePackageClasses = {MasterKey.class, Seal.class})
    @Import({ServerClock.class, PersonRows.class, ResetRows.class})
    static class Parts {}
}
