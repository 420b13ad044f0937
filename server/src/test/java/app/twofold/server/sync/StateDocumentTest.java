package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.bench.LongLife;
import app.twofold.server.couple.CoupleStateJson;
import app.twofold.server.couple.Node;
import app.twofold.server.stream.Store;
import app.twofold.server.wire.Names;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the documents say of a couple's state by hand is what the code writes.
class StateDocumentTest {

    private final ApiDocument asyncApi = ApiDocument.read("asyncapi");

    @Test
    void theStateOfALongLifeIsAsTheDocumentHasIt() {
        Database database = TestPostgres.migratedDatabase();
        try (HikariDataSource pool = Store.pool(database);
                Node node = Node.on(database)) {
            LongLife life = LongLife.write(node.store(), pool, 7, 2_000);
            Instant later =
                    life.last().plusYears(2).atStartOfDay(ZoneOffset.UTC).toInstant();

            ObjectNode state = CoupleStateJson.write(life.state(), life.sam(), later);

            assertThat(asyncApi.faults(asyncApi.schema("State"), state)).isEmpty();
            assertThat(state.path("waiting")).isNotEmpty();
            assertThat(names(state.path("promises"), "stage"))
                    .isEqualTo(asyncApi.strings("components", "schemas", "Promise", "properties", "stage", "enum"));
        }
    }

    private static Set<String> names(JsonNode list, String field) {
        return list.valueStream().map(one -> one.path(field).asString()).collect(Collectors.toSet());
    }

    @Test
    void theNamesThatTheStateChoosesFromAreThoseOfTheCode() {
        Set<Set<String>> ofTheCode = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("app.twofold.server")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Names.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .map(StateDocumentTest::names)
                        .collect(Collectors.toSet());
        Set<Set<String>> byHand = Stream.of("State", "Promise", "Waiting", "Goal", "BoundaryVersion")
                .flatMap(name -> choices(asyncApi.schema(name)))
                .filter(names -> !names.equals(Set.of("outcomes", "closing")))
                .collect(Collectors.toSet());

        assertThat(byHand).hasSizeGreaterThan(12).isSubsetOf(ofTheCode);
    }

    private static Set<String> names(JavaField field) {
        try {
            Field found = field.reflect();
            found.setAccessible(true);
            return Set.copyOf(((Names<?>) found.get(null)).values().keySet());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every list of names in a schema, wherever it is.
    private static Stream<Set<String>> choices(Object node) {
        return switch (node) {
            case Map<?, ?> map
            when map.get("enum") instanceof Collection<?> names ->
                Stream.of(names.stream().map(String::valueOf).collect(Collectors.toSet()));
            case Map<?, ?> map -> map.values().stream().flatMap(StateDocumentTest::choices);
            case List<?> list -> list.stream().flatMap(StateDocumentTest::choices);
            default -> Stream.empty();
        };
    }
}
