package app.twofold.ui;

import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Lets a test's program run on a real, empty PostgreSQL of its own.
public interface OnPostgres {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Database database = TestPostgres.migratedDatabase();
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::user);
        registry.add("spring.datasource.password", database::password);
        Path ledger = Path.of(
                System.getProperty("java.io.tmpdir"),
                "twofold-tests",
                UUID.randomUUID().toString());
        registry.add("twofold.erasures-file", ledger::toString);
        registry.add("twofold.master-key", () -> "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        registry.add("twofold.rate-limits", () -> "off");
        registry.add("vaadin.productionMode", () -> "true");
    }
}
