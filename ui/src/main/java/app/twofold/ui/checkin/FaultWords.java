package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;

/// Says in words what is wrong with a value.
final class FaultWords {

    private FaultWords() {}

    static String of(InvalidValue invalid) {
        return switch (invalid.fault()) {
            case EMPTY -> t("checkin.fault.empty");
            case TOO_LONG -> t("checkin.fault.long", invalid.limit());
            case CONTROL_CHARACTER -> t("checkin.fault.character");
            case TOO_MANY_ITEMS -> t("checkin.fault.items", invalid.limit());
            case SAME_TWICE -> t("checkin.fault.twice");
            case NEVER -> t("checkin.fault.never");
            case NOT_POSITIVE, TOO_LARGE, TOO_MANY_DECIMALS, OUT_OF_RANGE, MALFORMED -> t("checkin.fault.malformed");
        };
    }
}
