package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;

/// Says in words what is wrong with a value that somebody typed.
final class FaultWords {

    private FaultWords() {}

    static String of(InvalidValue invalid) {
        return switch (invalid.fault()) {
            case EMPTY -> t("boundary.fault.empty");
            case TOO_LONG -> t("boundary.fault.too-long", invalid.limit());
            case CONTROL_CHARACTER -> t("boundary.fault.control");
            case NOT_POSITIVE,
                    TOO_LARGE,
                    TOO_MANY_DECIMALS,
                    TOO_MANY_ITEMS,
                    SAME_TWICE,
                    OUT_OF_RANGE,
                    MALFORMED,
                    NEVER -> t("boundary.fault.malformed");
        };
    }
}
