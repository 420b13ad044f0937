package app.twofold.ui.invitation;

import app.twofold.domain.Title;
import app.twofold.domain.couple.Side;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// Shows how a colour looks beside the partner's, and what the two make together.
final class ColourPreview extends Section {

    private static final long serialVersionUID = 1L;

    private final Side side;

    /// @param partnerName empty while there is nobody beside
    ColourPreview(Side side, Title own, String partnerName) {
        this.side = side;
        getElement().setAttribute("aria-label", getTranslation("invitation.colour.preview"));
        Div stage = new Div(halves());
        stage.addClassName("tf-stage");
        stage.getElement().setAttribute("role", "img").setAttribute("aria-label", describe(own, partnerName));
        stage.add(initial(own.value(), side));
        if (!partnerName.isEmpty()) {
            stage.add(initial(partnerName, side == Side.LEFT ? Side.RIGHT : Side.LEFT));
        }
        add(stage, examples(partnerName));
    }

    private String describe(Title own, String partnerName) {
        return partnerName.isEmpty()
                ? getTranslation("invitation.colour.preview.alone", own.value())
                : getTranslation("invitation.colour.preview.both", partnerName);
    }

    private static Span halves() {
        Span halves = new Span(new HtmlContainer("i"));
        halves.addClassName("tf-logo");
        return halves;
    }

    private static Span initial(String name, Side side) {
        Span initial = new Span(name.substring(0, name.offsetByCodePoints(0, 1)));
        initial.addClassNames("tf-ava", owner(side));
        initial.getElement().setAttribute("aria-hidden", "true");
        return initial;
    }

    private static String owner(Side side) {
        return side == Side.LEFT ? "by-a" : "by-b";
    }

    private UnorderedList examples(String partnerName) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tf-eg");
        Side others = side == Side.LEFT ? Side.RIGHT : Side.LEFT;
        if (!partnerName.isEmpty()) {
            list.add(example(getTranslation("invitation.colour.words.theirs", partnerName), owner(others)));
        }
        list.add(example(getTranslation("invitation.colour.words.yours"), owner(side)));
        ListItem ours = example(getTranslation("invitation.colour.words.ours"), "by-us");
        ours.addComponentAsFirst(new Mark(Mark.State.AGREED, Owner.US));
        list.add(ours);
        return list;
    }

    private static ListItem example(String text, String owner) {
        Paragraph words = new Paragraph(text);
        words.addClassNames("tf-meta", "is-2");
        ListItem item = new ListItem(words);
        item.addClassNames("tf-leaf", "is-tight", owner);
        return item;
    }
}
