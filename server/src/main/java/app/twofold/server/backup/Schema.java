package app.twofold.server.backup;

import app.twofold.server.start.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The versions of the tables that this program knows.
///
/// Setting: `spring.flyway.locations`, as for the program.
final class Schema {

    private static final Pattern SCRIPT = Pattern.compile("V([0-9._]+?)__.*\\.sql");

    private final String[] locations;

    Schema(Environment settings) {
        this.locations = settings.getProperty("spring.flyway.locations", "classpath:db/migration")
                .split(",");
    }

    /// Whether it knows how to make tables of this version.
    boolean knows(String version) {
        return Arrays.stream(locations)
                .flatMap(Schema::scripts)
                .map(Resource::getFilename)
                .flatMap(name -> Optional.ofNullable(name).stream())
                .map(SCRIPT::matcher)
                .filter(Matcher::matches)
                .anyMatch(script -> of(script.group(1)).equals(of(version)));
    }

    /// Makes the tables of this version.
    void make(DatabaseAddress address, String version) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations(locations)
                .target(of(version))
                .load()
                .migrate();
    }

    /// Whether the first is a later version than the second.
    static boolean isLater(String one, String other) {
        return of(one).compareTo(of(other)) > 0;
    }

    private static MigrationVersion of(String version) {
        return MigrationVersion.fromVersion(version);
    }

    private static Stream<Resource> scripts(String location) {
        String place =
                location.strip().replaceFirst("^filesystem:", "file:").replaceFirst("^classpath:", "classpath*:");
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(place + "/*.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
