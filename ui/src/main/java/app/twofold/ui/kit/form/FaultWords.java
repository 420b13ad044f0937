package app.twofold.ui.kit.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;

/// Says in words what is wrong with a value that somebody typed.
public final class FaultWords {

    private FaultWords() {}

    public static String of(InvalidValue invalid) {
        return switch (invalid.fault()) {
            case EMPTY -> t("kit.fault.empty");
            case TOO_LONG -> t("kit.fault.too-long", invalid.limit());
            case CONTROL_CHARACTER -> t("kit.fault.control");
            case NOT_POSITIVE -> t("kit.fault.not-positive");
            case TOO_LARGE, TOO_MANY_ITEMS -> t("kit.fault.too-many", invalid.limit());
            case TOO_MANY_DECIMALS -> t("kit.fault.decimals");
            case SAME_TWICE -> t("kit.fault.same");
            case NEVER -> t("kit.fault.never");
            case OUT_OF_RANGE -> t("kit.fault.range");
            case MALFORMED -> t("kit.fault.malformed");
        };
    }
}
