package app.twofold.ui.goal.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Wording;

/// The texts of a wording by their field.
final class Texts {

    private Texts() {}

    static String of(Wording wording, TextField field) {
        return switch (field) {
            case TITLE -> wording.title().value();
            case WHY -> wording.why().value();
            case FIRST_STEP -> wording.firstStep().value();
            case WHEN -> wording.plan().when().value();
            case THEN -> wording.plan().then().value();
        };
    }

    static String label(TextField field) {
        return switch (field) {
            case TITLE -> t("goal.field.title");
            case WHY -> t("goal.field.why");
            case FIRST_STEP -> t("goal.field.first-step");
            case WHEN -> t("goal.field.when");
            case THEN -> t("goal.field.then");
        };
    }
}
