package app.twofold.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// The seven voices of the type scale. Serif speaks, sans works.
public final class Type {

    private Type() {}

    /// The page's only h1.
    public static H1 display(String text) {
        return styled(new H1(text), "tf-display");
    }

    /// The title of a detail or a large card, an h2.
    public static H2 title(String text) {
        return styled(new H2(text), "tf-title");
    }

    /// The title of a card, an h3.
    public static H3 heading(String text) {
        return styled(new H3(text), "tf-heading");
    }

    /// The title of a card that stands directly under the page's title, an h2.
    public static H2 heading2(String text) {
        return styled(new H2(text), "tf-heading");
    }

    /// The quiet label above a group of cards, an h2.
    public static H2 section(String text) {
        return styled(new H2(text), "tf-section");
    }

    /// The same look for a line that is no heading.
    public static Paragraph label(String text) {
        return styled(new Paragraph(text), "tf-section");
    }

    /// Anything that a person wrote. Line breaks stay.
    public static Paragraph voice(String text) {
        Paragraph voice = styled(new Paragraph(text), "tf-voice");
        voice.addClassName("is-words");
        voice.getElement().setAttribute("dir", "auto");
        return voice;
    }

    public static Paragraph body(String text) {
        return new Paragraph(text);
    }

    /// The sentence under a title.
    public static Paragraph sub(String text) {
        return styled(new Paragraph(text), "tf-sub");
    }

    /// Dates and helpers.
    public static Paragraph meta(String text) {
        return styled(new Paragraph(text), "tf-meta");
    }

    /// The same, one step darker.
    public static Paragraph meta2(String text) {
        Paragraph meta = meta(text);
        meta.addClassName("is-2");
        return meta;
    }

    /// Words for screen readers alone.
    public static Span hidden(String text) {
        return styled(new Span(text), "tf-sr");
    }

    /// A note with an icon before it, such as the eye of "Sam will see this".
    public static Paragraph note(Icon icon, String text) {
        Paragraph note = new Paragraph();
        note.add(icon.small(), new Span(text));
        note.addClassNames("tf-meta", "is-2", "tf-key");
        return note;
    }

    private static <C extends HtmlContainer> C styled(C component, String className) {
        component.addClassName(className);
        return component;
    }
}
