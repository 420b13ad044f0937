package app.twofold.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What only the sources show, of all modules.
class SourcesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("domain", "migrations", "server", "ui");
    private static final int MAX_LINES = 300;
    private static final int MAX_TEST_LINES = 400;
    private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\s*(->|:)");
    private static final Pattern LEFTOVER = Pattern.compile("TO[D]O|FIX[M]E|@autho[r]");

    private static final String REAL_TIME = "\\b(Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime"
            + "|YearMonth|Year|MonthDay)\\.now\\((?!clock)|Clock\\.(system|tick)|import static java\\.time"
            + "|\\bcurrentTimeMillis\\(|\\bnew Date\\(\\)";

    private static final Pattern READS_THE_CLOCK = Pattern.compile(REAL_TIME);
    private static final Pattern STANDS =
            Pattern.compile("import app\\.twofold\\.migrations\\.TestClock;| extends (View|Form|Room)Test\\b");
    private static final Pattern NAMES_DAYS =
            Pattern.compile("\\b(LocalDate|LocalDateTime|YearMonth|today\\(|wallTime\\()");
    private static final Pattern BROWSERS_DAY = Pattern.compile("\\bDate\\(\\)|\\bTemporal\\.Now\\b");
    private static final Pattern DATABASES_CLOCK =
            Pattern.compile("(?i)(?<![.\\w])now\\(\\)|\\bcurrent_(date|timestamp|time)\\b|\\bclock_timestamp\\b");

    @Test
    void filesAreShort() {
        assertThat(files("main", file -> lines(file) > MAX_LINES)).isEmpty();
        assertThat(files("test", file -> lines(file) > MAX_TEST_LINES)).isEmpty();
    }

    /// A switch over a sealed type must not compile any more when a kind is added to the type.
    @Test
    void noSwitchOfTheDomainHasADefault() {
        assertThat(files(
                        "main",
                        file -> file.startsWith(ROOT.resolve("domain"))
                                && DEFAULT.matcher(text(file)).find()))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(files("main", file -> LEFTOVER.matcher(text(file)).find())).isEmpty();
        assertThat(files("test", file -> LEFTOVER.matcher(text(file)).find())).isEmpty();
    }

    /// The program's one clock is in ServerClock, that of the tests in TestClock: everybody else is given one.
    @Test
    void nobodyReadsTheRealClock() {
        assertThat(files("main", file -> READS_THE_CLOCK.matcher(text(file)).find()))
                .extracting(Path::getFileName)
                .containsExactly(Path.of("ServerClock.java"));
        assertThat(files("test", file -> READS_THE_CLOCK.matcher(text(file)).find()))
                .extracting(Path::getFileName)
                .containsExactly(Path.of("TestClock.java"));
        assertThat(files(
                        "main",
                        file -> file.startsWith(ROOT.resolve("server"))
                                && DATABASES_CLOCK.matcher(text(file)).find()))
                .isEmpty();
    }

    /// So that a run for one day leaves out none of those that look at days by the clock of the run. Of the journeys
    /// through a real browser, which take their time, one stands for all.
    @Test
    void everyTestThatLooksAtDaysIsOneOfTheDays() {
        assertThat(files(
                        "test",
                        file -> file.toString().endsWith("Test.java")
                                && !file.toString().contains("/journey/")
                                && STANDS.matcher(text(file)).find()
                                && NAMES_DAYS.matcher(text(file)).find()
                                && !text(file).contains("twofold.test.on=20")
                                && !text(file).contains("@Tag(\"days\")")))
                .isEmpty();
    }

    /// What day it is, no page asks its browser.
    @Test
    void noPageAsksItsBrowserForTheDay() {
        List<Path> scripts = walk(ROOT.resolve("ui").resolve("src").resolve("main"))
                .filter(file -> file.toString().endsWith(".js"))
                .filter(file -> !file.toString().contains("/frontend/generated/"))
                .toList();
        assertThat(scripts).isNotEmpty();
        assertThat(scripts)
                .filteredOn(file -> BROWSERS_DAY.matcher(text(file)).find())
                .isEmpty();
        assertThat(files("main", file -> BROWSERS_DAY.matcher(text(file)).find()))
                .isEmpty();
    }

    private static List<Path> files(String kind, Predicate<Path> which) {
        List<Path> all = MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve("src").resolve(kind).resolve("java"))
                .filter(Files::isDirectory)
                .flatMap(SourcesTest::walk)
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        assertThat(all).hasSizeGreaterThan(100);
        return all.stream().filter(which).map(ROOT::relativize).toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
