package app.twofold.ui.desk;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Refusal;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.FaultWords;
import java.util.Optional;

/// Says in words why the rules of a feature refuse something.
@FunctionalInterface
public interface RefusalWords {

    /// @return empty for a refusal that the feature does not know
    Optional<String> of(Refusal refusal, Viewer viewer);

    /// What is wrong with a value that somebody typed.
    default String of(InvalidValue invalid) {
        return FaultWords.of(invalid);
    }
}
