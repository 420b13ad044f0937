package app.twofold.ui.boundary.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.wording.WordingDifference.Field;

/// What the texts of a boundary are called.
final class FieldWords {

    private FieldWords() {}

    static String of(Field field) {
        return switch (field) {
            case TITLE -> t("boundary.field.title");
            case OKAY -> t("boundary.okay");
            case NOT_OKAY -> t("boundary.not-okay");
            case WHY -> t("boundary.why");
            case IF_CROSSED -> t("boundary.if-crossed");
        };
    }
}
