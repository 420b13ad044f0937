package app.twofold.ui.kit.form;

import app.twofold.domain.InvalidValue;
import app.twofold.ui.words.Named;

/// Says in words what is wrong with a value that somebody typed.
public final class FaultWords {

    private FaultWords() {}

    public static String of(InvalidValue invalid) {
        return Named.of("kit.fault", invalid.fault(), invalid.limit());
    }
}
