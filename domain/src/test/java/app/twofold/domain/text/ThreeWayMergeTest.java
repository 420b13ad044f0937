package app.twofold.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.text.ThreeWayMerge.Merged;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ThreeWayMergeTest {

    @Test
    void mergesChangesInDifferentPlaces() {
        assertMerged("we walk on sundays", "we walk slowly on sundays", "we walk on sunday mornings")
                .isEqualTo("we walk slowly on sunday mornings");
    }

    @Test
    void keepsBothInsertionsAtOnePlaceTheirsFirst() {
        assertMerged("milk", "milk bread", "milk eggs").isEqualTo("milk bread eggs");
    }

    @Test
    void keepsLinesThatBothAppendApart() {
        assertMerged("list\n", "list\ncall mum\n", "list\nbook table\n").isEqualTo("list\ncall mum\nbook table\n");
    }

    @Test
    void separatesWordsThatTwoHandsPutSideBySide() {
        assertMerged("", "hello", "goodbye").isEqualTo("hello goodbye");
    }

    @Test
    void takesTheSameInsertionOnce() {
        assertMerged("a b", "a new b", "a new b").isEqualTo("a new b");
    }

    @Test
    void doesNotDoubleAnInsertionThatComesInAgainWithMore() {
        assertMerged("", "we talk", "we talk and walk").isEqualTo("we talk and walk");
    }

    @Test
    void takesWhatTwoInsertionsShareOnce() {
        assertMerged("note", "note tonight we cook", "note tonight we dance").isEqualTo("note tonight we cook dance");
    }

    @Test
    void keepsALongerReplacementThatHoldsTheOther() {
        assertMerged("old", "new", "new words").isEqualTo("new words");
    }

    @Test
    void collidesWhereTheSameWordBecomesTwoDifferentOnes() {
        assertCollides("we meet at six", "we meet at seven", "we meet at eight");
    }

    @Test
    void deletesWhatTheOtherLeftAlone() {
        assertMerged("one two three four", "one three four", "one two three four five")
                .isEqualTo("one three four five");
    }

    @Test
    void deletesWhatEitherDeletes() {
        assertMerged("a b c d e", "a d e", "a b e").isEqualTo("a e");
    }

    @Test
    void collidesWhereOneDeletesWordsThatTheOtherWroteBetween() {
        assertCollides("keep this whole thing here", "keep here", "keep this very whole thing here");
    }

    @Test
    void keepsAnInsertionBesideADeletedWord() {
        assertMerged("a b", "a", "a y b").isEqualTo("a y ");
        assertMerged("a b c", "a c", "a b y c").isEqualTo("a y c");
        assertMerged("a b c", "a c", "a y b c").isEqualTo("a y c");
    }

    @Test
    void mergesScriptsWithoutSpacesByCharacter() {
        assertMerged("今天散步", "今天一起散步", "今天散步吧").isEqualTo("今天一起散步吧");
    }

    @Test
    void keepsEmojiAndRightToLeftTextWhole() {
        assertMerged("שלום 👩‍👩‍👧", "שלום לך 👩‍👩‍👧", "שלום 👩‍👩‍👧 👍🏽").isEqualTo("שלום לך 👩‍👩‍👧 👍🏽");
    }

    @Test
    void collidesWhenBothTogetherAreTooLong() {
        String half = "word ".repeat(500);
        assertCollides(half, half + "x ".repeat(700), "y ".repeat(700) + half);
    }

    @Test
    @Timeout(20)
    void isBoundedForTextsThatHaveNothingInCommon() {
        String base = shuffled(7);
        assertThat(ThreeWayMerge.merge(base, shuffled(11), shuffled(13))).isEqualTo(new Merged.Collided());
    }

    private static String shuffled(int step) {
        return IntStream.range(0, 4_000)
                .mapToObj(i -> Character.toString(0x4e00 + i * step * 31 % 997))
                .collect(Collectors.joining());
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertMerged(String base, String theirs, String mine) {
        assertThat(ThreeWayMerge.merge(base, theirs, mine)).isInstanceOf(Merged.Clean.class);
        return assertThat(((Merged.Clean) ThreeWayMerge.merge(base, theirs, mine)).text());
    }

    private static void assertCollides(String base, String theirs, String mine) {
        assertThat(ThreeWayMerge.merge(base, theirs, mine)).isEqualTo(new Merged.Collided());
    }
}
