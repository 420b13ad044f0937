package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.Kind;
import com.vaadin.flow.component.select.Select;

/// What kinds of boundaries are called, and the choice among them.
final class KindWords {

    private KindWords() {}

    static String of(Kind kind) {
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

    static Select<Kind> choice() {
        Select<Kind> choice = new Select<>();
        choice.setLabel(t("boundary.kind"));
        choice.setItems(Kind.values());
        choice.setItemLabelGenerator(KindWords::of);
        choice.setValue(Kind.TIME_AND_SPACE);
        return choice;
    }
}
