package app.twofold.server.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.feature.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeaturesTest {

    private static final List<Feature> ALL = Features.ALL.all();

    @Test
    void nothingMayBeWithoutAFeature() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Features(List.of()))
                .withMessageContaining("GoalRefusal");
    }

    @ParameterizedTest
    @MethodSource("places")
    void noneOfThemMayBeForgotten(int place) {
        List<Feature> others = new ArrayList<>(ALL);
        others.remove(place);

        assertThatIllegalStateException().isThrownBy(() -> new Features(others));
    }

    @ParameterizedTest
    @MethodSource("places")
    void noTwoMayHaveTheSame(int place) {
        List<Feature> twice =
                Stream.concat(ALL.stream(), Stream.of(ALL.get(place))).toList();

        assertThatIllegalStateException().isThrownBy(() -> new Features(twice));
    }

    @Test
    void eachKindHasItsWrittenName() {
        assertThat(Features.ALL.subjects().of(Subject.Kind.REPAIR)).isEqualTo("repair");
        assertThat(Features.ALL.entries().list()).isEqualTo("boundary, checkin, couple, goal, promise, repair, win");
        assertThat(Features.ALL.entries().find("win")).contains(EntryKind.WIN);
    }

    static IntStream places() {
        return IntStream.range(0, ALL.size());
    }
}
