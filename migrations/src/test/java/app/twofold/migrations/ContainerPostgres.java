package app.twofold.migrations;

import app.twofold.migrations.TestPostgres.Database;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/// PostgreSQL in a container that ends with the JVM.
final class ContainerPostgres {

    private ContainerPostgres() {}

    static Database start(String image) {
        @SuppressWarnings("resource")
        PostgreSQLContainer container = new PostgreSQLContainer(
                        DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        String url = "jdbc:postgresql://%s:%d/%s"
                .formatted(container.getHost(), container.getMappedPort(5432), container.getDatabaseName());
        return new Database(url, container.getUsername(), container.getPassword());
    }
}
