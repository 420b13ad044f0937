package app.twofold.domain.boundary.wording;

import static app.twofold.domain.boundary.SomeBoundaries.AFTER_NINE;
import static app.twofold.domain.boundary.SomeBoundaries.AFTER_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.WordingDifference.Field;
import app.twofold.domain.text.WordDiff.Kind;
import app.twofold.domain.text.WordDiff.Run;
import org.junit.jupiter.api.Test;

class WordingDifferenceTest {

    @Test
    void showsTheWordsThatChangedAndNoOtherText() {
        WordingDifference difference = WordingDifference.between(AFTER_TEN, AFTER_NINE);

        assertThat(difference.texts()).singleElement().satisfies(changed -> {
            assertThat(changed.field()).isEqualTo(Field.TITLE);
            assertThat(changed.runs())
                    .containsExactly(
                            new Run(Kind.SAME, "No serious talks after "),
                            new Run(Kind.DELETED, "ten"),
                            new Run(Kind.INSERTED, "nine"));
        });
        assertThat(difference.kind()).isFalse();
    }

    @Test
    void everyTextIsCompared() {
        BoundaryWording other = new BoundaryWording(
                AFTER_NINE.title(),
                new Words("a"),
                new Words("b"),
                new Words("c"),
                new Words("d"),
                app.twofold.domain.boundary.wording.Kind.OTHER);

        WordingDifference difference = WordingDifference.between(AFTER_TEN, other);

        assertThat(difference.texts())
                .extracting(WordingDifference.Changed::field)
                .containsExactly(Field.values());
        assertThat(difference.kind()).isTrue();
        assertThat(WordingDifference.between(other, other).texts()).isEmpty();
    }
}
