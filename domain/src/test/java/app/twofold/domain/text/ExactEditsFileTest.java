package app.twofold.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The file of examples that every other implementation of the same rules is held against: what is carried over what,
/// what two changes are together, and how a text differs from another.
class ExactEditsFileTest {

    private static final Path FILE = Path.of("src/test/resources/text/exact-edits.json");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(9);

    @Test
    void saysWhatTheRulesDo() throws IOException {
        String examples = """
                {
                "carried": [
                %s
                ],
                "composed": [
                %s
                ],
                "differences": [
                %s
                ]
                }
                """.formatted(lines(160, this::carried), lines(100, this::composed), differences());
        if (Boolean.getBoolean("twofold.write-examples")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, examples);
        }
        assertThat(Files.readString(FILE)).isEqualTo(examples);
    }

    private interface Example {
        String make();
    }

    private static String lines(int count, Example example) {
        return IntStream.range(0, count).mapToObj(_ -> example.make()).collect(Collectors.joining(",\n"));
    }

    /// `tie` is -1 where `one` goes first at one place if nothing else decides it.
    private String carried() {
        String text = RandomEdits.text(random, 10);
        TextEdit one = RandomEdits.edit(random, text);
        TextEdit other = RandomEdits.edit(random, text);
        int tie = random.nextBoolean() ? 1 : -1;
        TextEdit oneOver = one.over(other, tie);
        return "{\"text\":%s,\"one\":%s,\"other\":%s,\"tie\":%d,\"oneOverOther\":%s,\"otherOverOne\":%s,\"result\":%s}"
                .formatted(
                        quoted(text),
                        edits(one),
                        edits(other),
                        tie,
                        edits(oneOver),
                        edits(other.over(one, -tie)),
                        quoted(oneOver.applied(other.applied(text))));
    }

    private String composed() {
        String text = RandomEdits.text(random, 10);
        List<Splice> splices = RandomEdits.splices(random, text);
        TextEdit first = TextEdit.of(splices);
        TextEdit second = RandomEdits.edit(random, first.applied(text));
        TextEdit both = first.then(second);
        return "{\"text\":%s,\"splices\":%s,\"first\":%s,\"second\":%s,\"both\":%s,\"result\":%s}"
                .formatted(
                        quoted(text),
                        splices(splices),
                        edits(first),
                        edits(second),
                        edits(both),
                        quoted(both.applied(text)));
    }

    private String differences() {
        Stream<List<String>> chosen = Stream.of(
                List.of("Thank", "Thankful"),
                List.of("I love tee", "I love tea"),
                List.of("", "We never shout at each other"),
                List.of("Plan\n", "Plan\nMonday"),
                List.of("III", "IIII"),
                List.of("今天", "今天散步"),
                List.of("x²", "x²³"),
                List.of("ש", "שלום"),
                List.of("a\u0301", "a\u0301b"),
                List.of("😀", "😀a"),
                List.of("a", "a😀"),
                List.of("\ud835\udc00", "\ud835\udc00\ud835\udc01"));
        Stream<List<String>> byChance = IntStream.range(0, 60).mapToObj(_ -> {
            String before = RandomEdits.text(random, 8);
            return List.of(before, RandomEdits.edit(random, before).applied(before));
        });
        return Stream.concat(chosen, byChance)
                .map(pair -> "{\"before\":%s,\"after\":%s,\"edits\":%s}"
                        .formatted(
                                quoted(pair.get(0)),
                                quoted(pair.get(1)),
                                edits(TextEdit.between(pair.get(0), pair.get(1)))))
                .collect(Collectors.joining(",\n"));
    }

    private static String edits(TextEdit edit) {
        return splices(edit.splices());
    }

    private static String splices(List<Splice> splices) {
        return splices.stream()
                .map(s -> "{\"at\":%d,\"removed\":%s,\"inserted\":%s,\"continues\":%b}"
                        .formatted(s.at(), quoted(s.removed()), quoted(s.inserted()), s.continues()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c >= ' ' && c < 0x7f && c != '"' && c != '\\'
                        ? String.valueOf((char) c)
                        : "\\u%04x".formatted(c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
