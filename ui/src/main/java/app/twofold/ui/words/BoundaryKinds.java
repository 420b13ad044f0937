package app.twofold.ui.words;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.wording.Kind;

/// What kinds of boundaries are called.
public final class BoundaryKinds {

    private BoundaryKinds() {}

    public static String of(Kind kind) {
        return switch (kind) {
            case TIME_AND_SPACE -> t("boundary.kind.time");
            case COMMUNICATION -> t("boundary.kind.communication");
            case DIGITAL_AND_PRIVACY -> t("boundary.kind.digital");
            case TOUCH_AND_INTIMACY -> t("boundary.kind.touch");
            case MONEY -> t("boundary.kind.money");
            case FAMILY_FRIENDS_AND_EXES -> t("boundary.kind.family");
            case OTHER -> t("boundary.kind.other");
        };
    }
}
