package app.twofold.ui.boundary.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Owner;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// The words of a boundary, to read.
public final class WordsReading extends DescriptionList {

    private static final long serialVersionUID = 1L;

    /// All of the words, on a leaf with its owner's edge.
    WordsReading(BoundaryWording wording, Owner owner) {
        owner.on(this);
        addClassNames("tf-leaf", "b-words");
        boolean both = !wording.okay().isBlank() && !wording.notOkay().isBlank();
        part(Icon.CHECK, t("boundary.field.okay"), wording.okay(), !both);
        part(Icon.MINUS, t("boundary.field.not-okay"), wording.notOkay(), !both);
        part(Icon.MESSAGE, t("boundary.field.why"), wording.why(), true);
        part(Icon.UNDO, t("boundary.field.if-crossed"), wording.ifCrossed(), true);
    }

    /// What is okay and what is not, for a card in a list.
    public static DescriptionList brief(BoundaryWording wording) {
        DescriptionList list = new DescriptionList();
        list.addClassName("b-brief");
        add(list, Icon.CHECK, t("boundary.field.okay"), wording.okay(), "");
        add(list, Icon.MINUS, t("boundary.field.not-okay"), wording.notOkay(), "");
        return list;
    }

    private void part(Icon icon, String label, Words words, boolean wide) {
        add(this, icon, label, words, wide ? "is-wide" : "");
    }

    private static void add(DescriptionList list, Icon icon, String label, Words words, String className) {
        if (words.isBlank()) {
            return;
        }
        Term term = new Term(icon.small(), new Span(label));
        Description said = new Description(words.value());
        said.addClassNames("tf-voice", "is-words");
        Div part = new Div(term, said);
        if (!className.isEmpty()) {
            part.addClassName(className);
        }
        list.add(part);
    }
}
