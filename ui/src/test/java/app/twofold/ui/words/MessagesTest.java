package app.twofold.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keys are written out in the code, or end with a dot where more of them follow, or are those of an enum's constants.
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");

    private static final Pattern NAMED = Pattern.compile("Named\\.(?:of|all)\\(\\s*\"([a-z.-]+)\"");

    /// Which enum's constants have words under which prefix, wherever the screens name them.
    private static final String ENUMS = """
            archive.back-in.fault          server.archive.zip.NotAnArchive$Reason
            archive.back-in.origin         domain.couple.ArchiveOrigin
            archive.back-in.shared         server.archive.ArchivePreview$Shared
            archive.fault                  server.table.Preview$Reason
            archive.form                   server.takeout.Form
            archive.form.about             server.takeout.Form
            boundary.changes               domain.boundary.wording.Revision
            boundary.field                 domain.boundary.wording.WordingDifference$Field
            boundary.holder                domain.boundary.wording.Holder
            boundary.kind                  domain.boundary.wording.Kind
            boundary.path                  domain.boundary.wording.Stage
            boundary.revise                domain.boundary.wording.Revision
            checkin.template.about         domain.checkin.template.BuiltIn
            checkin.template.kind          domain.checkin.template.Prompt$Kind
            colour.hue                     ui.kit.form.Palette
            goal.area                      domain.goal.wording.Area
            goal.carrier                   domain.goal.wording.Carrier
            goal.field                     domain.goal.wording.Edit$TextField
            goal.measure                   ui.goal.form.MeasureKind
            goal.measure.entries           domain.goal.wording.Measure$Entries
            goal.status                    domain.goal.Status
            history.boundary.revised       domain.boundary.wording.Revision
            history.offered.origin         domain.couple.ArchiveOrigin
            history.patterns.in            domain.pattern.Reach
            history.patterns.meetings.kind domain.pattern.Meeting$Kind
            history.patterns.reach         domain.pattern.Reach
            history.status                 domain.goal.Status
            history.step.noted             domain.checkin.session.Outcome$Kind
            history.turn                   domain.pattern.Turn$Kind
            kit.fault                      domain.InvalidValue$Fault
            phase.is                       domain.phase.Phase
            room.kind                      domain.checkin.session.Outcome$Kind
            room.kind.from                 domain.checkin.session.Outcome$Kind
            room.pause.choice              ui.room.pause.BackChoice$Choice
            room.prepare                   ui.room.answer.Papers$Shown
            settings.ask-again             server.alone.AskAgain
            settings.look.scheme           server.account.Settings$ColorScheme
            win.kind                       domain.win.WinKind
            win.reaction                   domain.win.Reaction
            words.phase                    domain.phase.Phase
            """;

    /// Has words for each column instead.
    private static final Set<String> WORDLESS = Set.of("archive.fault.unknown");

    @Test
    void everyConstantThatIsNamedHasWords() {
        assertThat(NAMED.matcher(code()).results().map(found -> found.group(1)).distinct())
                .containsExactlyInAnyOrderElementsOf(prefixes().toList());
        assertThat(constants()).filteredOn(key -> !WORDLESS.contains(key)).isSubsetOf(Bundles.keys());
    }

    @Test
    void everyBundleHoldsOnlyKeysOfItsOwn() {
        for (Path bundle : bundles()) {
            String name = bundle.getFileName().toString().replace(".properties", "");
            assertThat(lines(bundle)).as(name).allMatch(line -> line.startsWith(name + "."));
        }
    }

    @Test
    void everyKeyIsUsedSomewhere() {
        String code = code();
        Set<String> constants = constants().collect(Collectors.toSet());
        assertThat(Bundles.keys()).allMatch(key -> constants.contains(key) || isUsed(code, key));
    }

    @Test
    void everyKeyThatIsUsedHasWords() {
        SortedSet<String> keys = Bundles.keys();
        SortedSet<String> bundles = keys.stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(LITERAL.matcher(code()).results().map(found -> found.group(1)))
                .filteredOn(literal -> bundles.contains(literal.substring(0, literal.indexOf('.'))))
                .filteredOn(literal -> literal.matches(".*[a-zA-Z]$"))
                .filteredOn(literal -> !literal.matches(".*\\.(css|js|svg|properties|html)"))
                .allMatch(
                        literal -> keys.contains(literal) || keys.stream().anyMatch(k -> k.startsWith(literal + ".")));
    }

    @Test
    void wordsAreCalmAndTheirApostrophesAreTypographic() {
        assertThat(Bundles.keys())
                .allSatisfy(key -> assertThat(Messages.t(Locale.ENGLISH, key))
                        .as(key)
                        .doesNotContain("!", "'")
                        .isNotBlank());
    }

    @Test
    void anotherLanguageFallsBackToEnglish() {
        assertThat(Messages.t(Locale.of("xx"), "words.today")).isEqualTo("Today");
    }

    private static Stream<String> prefixes() {
        return ENUMS.lines().map(line -> line.split(" +", 2)[0]);
    }

    private static Stream<String> constants() {
        return ENUMS.lines()
                .map(line -> line.split(" +", 2))
                .flatMap(named ->
                        Stream.of(constants(named[1])).map(constant -> named[0] + "." + Named.key((Enum<?>) constant)));
    }

    private static Object[] constants(String name) {
        try {
            return Class.forName("app.twofold." + name).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isUsed(String code, String key) {
        String prefix = key;
        boolean used = code.contains("\"" + key + "\"");
        while (!used && prefix.contains(".")) {
            prefix = prefix.substring(0, prefix.lastIndexOf('.'));
            used = code.contains("\"" + prefix + ".\"");
        }
        return used;
    }

    private static String code() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Iterable<Path> bundles() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            return files.filter(file -> !file.toString().contains("_")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
