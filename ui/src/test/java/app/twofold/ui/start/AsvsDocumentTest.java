package app.twofold.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The document about OWASP ASVS says one thing of each requirement, counts them right, and names what is there.
class AsvsDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCUMENT = ROOT.resolve("docs/asvs.md");
    private static final List<String> MODULES = List.of("domain", "migrations", "server", "ui");

    /// Of levels 1 and 2 in version 5.0.0.
    private static final int REQUIREMENTS = 253;

    private static final String NUMBER = "(\\d+)\\.(\\d+)\\.(\\d+)";
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| " + NUMBER + " \\| [12] \\| [^|\\n]+ \\| ([^|\\n]+) \\|$");
    private static final Pattern BEGIN_OF_ROW = Pattern.compile("(?m)^\\| *\\d");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]*)(?:#(\\w+))?`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https:)([^)#]+)");

    /// How the rows of each form read, by the name under which the head counts them.
    private static final Map<String, String> FORMS = Map.of(
            "shown by a test", "`\\w+Test(#\\w+)?`.*",
            "by reading", "by reading: .+",
            "does not apply", "does not apply: .+",
            "not met", "not met: .+");

    @Test
    void everyRequirementHasOneRowInItsOrder() {
        List<Integer> places = rows().stream().map(AsvsDocumentTest::place).toList();

        assertThat(places).isSorted().doesNotHaveDuplicates().hasSize(REQUIREMENTS);
        assertThat(BEGIN_OF_ROW.matcher(read(DOCUMENT)).results()).hasSize(REQUIREMENTS);
    }

    @Test
    void everyRowHasOneOfTheFourForms() {
        for (MatchResult row : rows()) {
            long fit = FORMS.values().stream().filter(row.group(4)::matches).count();
            assertThat(fit).as(row.group()).isEqualTo(1);
        }
    }

    @Test
    void theHeadCountsTheRowsOfEachForm() {
        String document = read(DOCUMENT);

        FORMS.forEach((name, form) -> assertThat(document).contains("\n| " + name + " | " + count(form) + " |\n"));
        assertThat(document).contains("\n| altogether | " + REQUIREMENTS + " |\n");
    }

    @Test
    void everyTestAndEveryClassThatIsNamedIsThere() {
        List<Path> sources = sources();
        List<MatchResult> named = NAMED.matcher(read(DOCUMENT)).results().toList();

        assertThat(named).hasSizeGreaterThan(100);
        for (MatchResult name : named) {
            assertThat(sources).as(name.group()).anyMatch(source -> holds(source, name));
        }
    }

    @Test
    void everyPageThatItLeadsToIsThere() {
        List<MatchResult> links = LINK.matcher(read(DOCUMENT)).results().toList();

        assertThat(links).hasSizeGreaterThan(10);
        for (MatchResult link : links) {
            assertThat(DOCUMENT.resolveSibling(link.group(1))).exists();
        }
    }

    /// Whether a source is that of the class, and has the method if one is named.
    private static boolean holds(Path source, MatchResult name) {
        String method = name.group(2);
        return source.endsWith(name.group(1) + ".java")
                && (method == null || read(source).contains("void " + method + "("));
    }

    private static List<MatchResult> rows() {
        return ROW.matcher(read(DOCUMENT)).results().toList();
    }

    private static long count(String form) {
        return rows().stream().filter(row -> row.group(4).matches(form)).count();
    }

    private static int place(MatchResult row) {
        return (number(row, 1) * 100 + number(row, 2)) * 100 + number(row, 3);
    }

    private static int number(MatchResult row, int group) {
        return Integer.parseInt(row.group(group));
    }

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
