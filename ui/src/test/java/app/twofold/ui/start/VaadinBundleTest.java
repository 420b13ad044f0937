package app.twofold.ui.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VaadinBundleTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Pattern COMMERCIAL = Pattern.compile("vaadin-(board|charts?|crud|dashboard|grid-pro|map"
            + "|spreadsheet|rich-text-editor|collaboration-engine|cookie-consent)\\b");

    @Test
    void carriesNoCommercialComponent() throws IOException {
        try (var zip = new ZipFile(BUNDLE.toFile())) {
            var scripts = zip.stream().filter(e -> e.getName().endsWith(".js")).toList();

            assertThat(scripts).hasSizeGreaterThan(3);
            for (var script : scripts) {
                assertThat(new String(zip.getInputStream(script).readAllBytes(), UTF_8))
                        .as(script.getName())
                        .doesNotContainPattern(COMMERCIAL);
            }
        }
    }

    @Test
    void carriesTheCoreComponents() throws IOException {
        try (var zip = new ZipFile(BUNDLE.toFile())) {
            var scripts = zip.stream()
                    .filter(e ->
                            e.getName().contains("flow-imports") && e.getName().endsWith(".js"))
                    .toList();

            assertThat(scripts).hasSize(1);
            assertThat(new String(zip.getInputStream(scripts.getFirst()).readAllBytes(), UTF_8))
                    .contains("vaadin-date-picker", "vaadin-dialog", "vaadin-grid", "vaadin-side-nav");
        }
    }

    @Test
    void isOfTheVaadinVersionInUse() throws IOException {
        var jar = Path.of(
                Button.class.getProtectionDomain().getCodeSource().getLocation().getPath());

        assertThat(jar.getFileName().toString()).isEqualTo("vaadin-button-flow-" + bundleVersion() + ".jar");
    }

    @Test
    void theClassPathHoldsNoCommercialComponent() {
        var names = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .collect(Collectors.toSet());

        assertThat(names)
                .isNotEmpty()
                .noneMatch(name -> COMMERCIAL.matcher(name).find());
    }

    private static String bundleVersion() throws IOException {
        try (var zip = new ZipFile(BUNDLE.toFile())) {
            JsonNode stats = JsonMapper.builder()
                    .build()
                    .readTree(zip.getInputStream(zip.getEntry("config/stats.json"))
                            .readAllBytes());
            return stats.path("packageJsonDependencies").path("@vaadin/aura").asString();
        }
    }
}
