package app.twofold.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.text.ThreeWayMerge.Merged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomMergeTest {

    private static final List<String> OLD = List.of("we", "walk", "and", "talk", ",", "on", "sundays", ".", "\n", "so");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsEveryTypedWordOrCollides(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int clean = 0;
        for (int round = 0; round < 1_000; round++) {
            String base = someText(random);
            Edit theirs = edited(base, "t", random);
            Edit mine = edited(base, "m", random);
            if (ThreeWayMerge.merge(base, theirs.text, mine.text) instanceof Merged.Clean(var merged)) {
                clean++;
                assertThat(words(merged))
                        .as("seed %d round %d: %s | %s | %s", seed, round, base, theirs, mine)
                        .containsAll(theirs.typed)
                        .containsAll(mine.typed);
            }
            assertThat(outcome(base, theirs.text, mine.text)).isEqualTo(outcome(base, mine.text, theirs.text));
            assertThat(ThreeWayMerge.merge(base, mine.text, base)).isEqualTo(new Merged.Clean(mine.text));
            assertThat(ThreeWayMerge.merge(base, base, mine.text)).isEqualTo(new Merged.Clean(mine.text));
            assertThat(ThreeWayMerge.merge(base, mine.text, mine.text)).isEqualTo(new Merged.Clean(mine.text));
        }
        assertThat(clean).isGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void showsADifferenceThatHoldsBothTexts(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 500; round++) {
            String before = someText(random);
            String after = edited(before, "n", random).text;
            assertThat(without(WordDiff.Kind.INSERTED, before, after)).isEqualTo(before);
            assertThat(without(WordDiff.Kind.DELETED, before, after)).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void cutsAnyTextIntoTokensThatAreTheTextAgain(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(random.nextInt(60), 0, Character.MAX_CODE_POINT + 1)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(String.join("", Tokens.of(text))).isEqualTo(text);
        }
    }

    private static String without(WordDiff.Kind kind, String before, String after) {
        return WordDiff.between(before, after).stream()
                .filter(run -> run.kind() != kind)
                .map(WordDiff.Run::text)
                .collect(Collectors.joining());
    }

    private static Set<String> outcome(String base, String theirs, String mine) {
        return ThreeWayMerge.merge(base, theirs, mine) instanceof Merged.Clean(var text) ? words(text) : Set.of("!");
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[\\s,.]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String someText(RandomGenerator random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(25); i > 0; i--) {
            words.add(OLD.get(random.nextInt(OLD.size())));
        }
        return String.join(" ", words);
    }

    private static Edit edited(String base, String hand, RandomGenerator random) {
        List<String> words = new ArrayList<>(List.of(base.split(" ")));
        List<String> typed = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int place = random.nextInt(words.size() + 1);
            if (random.nextInt(3) == 0) {
                words.subList(place, Math.min(words.size(), place + random.nextInt(3)))
                        .removeIf(word -> !typed.contains(word));
            } else {
                typed.add(hand + random.nextInt(1_000_000));
                words.add(place, typed.getLast());
            }
        }
        return new Edit(String.join(" ", words), typed);
    }

    private record Edit(String text, List<String> typed) {}
}
