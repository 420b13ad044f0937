package app.twofold.ui.goal.wording;

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
}
