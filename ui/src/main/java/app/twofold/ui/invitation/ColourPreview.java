package app.twofold.ui.invitation;

import app.twofold.domain.Title;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Side;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/// Shows how a colour looks beside the partner's, and what the two make together.
final class ColourPreview extends Section {

    private static final long serialVersionUID = 1L;

    private static final String HALVES = """
            <svg viewBox="1.5 1.5 29 29" aria-hidden="true">\
            <path d="M17.2 5.5A12 12 0 0 0 17.2 29.5Z" fill="var(--tf-a-fill)"/>\
            <path d="M14.8 2.5A12 12 0 0 1 14.8 26.5Z" fill="var(--tf-b-fill)"/>\
            <path d="M14.8 5.74A12 12 0 0 1 17.2 5.5V26.26A12 12 0 0 1 14.8 26.5Z" fill="var(--tf-us-fill)"/></svg>""";

    private final Side side;

    /// @param partnerName empty while there is nobody beside
    ColourPreview(Side side, Title own, String partnerName) {
        this.side = side;
        addClassName("tf-hues");
        getElement().setAttribute("aria-label", getTranslation("invitation.colour.preview"));
        Div stage = new Div(new Html(HALVES));
        stage.addClassName("tf-stage");
        stage.getElement().setAttribute("role", "img").setAttribute("aria-label", describe(own, partnerName));
        stage.add(initial(own.value(), side));
        if (!partnerName.isEmpty()) {
            stage.add(initial(partnerName, side == Side.LEFT ? Side.RIGHT : Side.LEFT));
        }
        add(stage, examples(partnerName));
    }

    void show(Hue own, Optional<Hue> partner) {
        Hue other = partner.orElse(own);
        getStyle().set("--tf-hue-a", degrees(side == Side.LEFT ? own : other));
        getStyle().set("--tf-hue-b", degrees(side == Side.LEFT ? other : own));
    }

    private static String degrees(Hue hue) {
        return String.valueOf(hue.degrees());
    }

    private String describe(Title own, String partnerName) {
        return partnerName.isEmpty()
                ? getTranslation("invitation.colour.preview.alone", own.value())
                : getTranslation("invitation.colour.preview.both", partnerName);
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
        list.add(example(getTranslation("invitation.colour.words.ours"), "by-us"));
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
