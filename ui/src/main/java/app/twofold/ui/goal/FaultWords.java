package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;

/// Says in words what is wrong with a value that somebody typed.
final class FaultWords {

    private FaultWords() {}

    static String of(InvalidValue invalid) {
        return switch (invalid.fault()) {
            case EMPTY -> t("goal.fault.empty");
            case TOO_LONG -> t("goal.fault.too-long", invalid.limit());
            case CONTROL_CHARACTER -> t("goal.fault.control");
            case NOT_POSITIVE -> t("goal.fault.not-positive");
            case TOO_LARGE -> t("goal.fault.too-large", invalid.limit());
            case TOO_MANY_DECIMALS -> t("goal.fault.decimals");
            case TOO_MANY_ITEMS -> t("goal.fault.items", invalid.limit());
            case SAME_TWICE -> t("goal.fault.same");
            case OUT_OF_RANGE, MALFORMED, NEVER -> t("goal.fault.malformed");
        };
    }
}
