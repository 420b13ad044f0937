package app.twofold.ui.feature;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.twofold.domain.timeline.Subject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void nothingMayBeWithoutAFeature() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Features(List.of()))
                .withMessageContaining("GOAL");
    }

    @Test
    void noTwoMayHaveTheSame() {
        Feature goals = () -> List.of(Topic.of(Subject.Kind.GOAL));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Features(List.of(everything(), goals)))
                .withMessageContaining("GOAL");
    }

    @Test
    void whatHappensMustBeToldByOne() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Features(List.of(everything())))
                .withMessageContaining("GoalHappening");
    }

    /// One that has all subjects, and tells nothing.
    private static Feature everything() {
        return () -> Arrays.stream(Subject.Kind.values()).map(Topic::of).toList();
    }
}
