package app.twofold.ui.boundary.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.wording.Kind;
import app.twofold.ui.words.BoundaryKinds;
import com.vaadin.flow.component.select.Select;

/// What kinds of boundaries are called, and the choice among them.
final class KindWords {

    private KindWords() {}

    static Select<Kind> choice() {
        Select<Kind> choice = new Select<>();
        choice.setLabel(t("boundary.kind"));
        choice.setItems(Kind.values());
        choice.setItemLabelGenerator(BoundaryKinds::of);
        choice.setValue(Kind.OTHER);
        return choice;
    }
}
