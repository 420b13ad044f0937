package app.twofold.ui.journey;

import app.twofold.migrations.TestPostgres;
import app.twofold.ui.TwofoldApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/// The whole application as it is shipped, on a port and a database of its own.
final class Program implements AutoCloseable {

    private final Path data;
    private final Map<String, Object> properties;
    private final ConfigurableApplicationContext context;

    private Program(Path data, Map<String, Object> properties, ConfigurableApplicationContext context) {
        this.data = data;
        this.properties = properties;
        this.context = context;
    }

    /// Starts it with an empty database.
    static Program start() {
        return start(Map.of());
    }

    /// @param settings what differs from the usual configuration
    static Program start(Map<String, Object> settings) {
        try {
            Path data = Files.createTempDirectory("twofold-journey");
            SpringApplication application = new SpringApplication(TwofoldApplication.class);
            Map<String, Object> properties = properties(data, settings);
            MapPropertySource ours = new MapPropertySource("journey", properties);
            application.addInitializers(
                    context -> context.getEnvironment().getPropertySources().addFirst(ours));
            return new Program(data, properties, application.run());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param line goes to the database of the tests
    static Program startThrough(Line line, TestPostgres.Database database) {
        return start(Map.of(
                "spring.datasource.url",
                database.url().replaceFirst("//[^/]+/", "//localhost:" + line.port() + "/"),
                "spring.datasource.username",
                database.user(),
                "spring.datasource.password",
                database.password()));
    }

    /// What another copy with the same database and the same keys is started with.
    Map<String, Object> properties() {
        return properties;
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    <T> T use(Class<T> useCase) {
        return context.getBean(useCase);
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(data);
    }

    private static Map<String, Object> properties(Path data, Map<String, Object> settings) {
        TestPostgres.Database database = TestPostgres.freshDatabase();
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        properties.put("server.port", 0);
        properties.put("twofold.data", data.toString());
        properties.put("twofold.rate-limits", "off");
        properties.put("vaadin.productionMode", true);
        properties.putAll(settings);
        return properties;
    }
}
