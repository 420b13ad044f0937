package app.twofold.ui.invitation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// The pieces that the pages of this feature are made of.
final class InvitationParts {

    private InvitationParts() {}

    static H1 title(String text) {
        H1 title = new H1(text);
        title.addClassName("tf-display");
        return title;
    }

    static Paragraph sub(String text) {
        Paragraph sub = new Paragraph(text);
        sub.addClassName("tf-sub");
        return sub;
    }

    static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("tf-meta", "is-2");
        return note;
    }

    /// A sentence that screen readers speak as soon as it changes.
    static Paragraph status() {
        Paragraph status = note("");
        status.getElement().setAttribute("role", "status");
        return status;
    }

    /// A folded sheet with one thing to say.
    static Article letter(Component... content) {
        return styled(new Article(styled(new Section(content), "tf-fold")), "tf-letter");
    }

    static Button primary(String text, Runnable action) {
        return button(text, "is-primary", action);
    }

    static Button plain(String text, Runnable action) {
        return button(text, "is-plain", action);
    }

    static Button quiet(String text, Runnable action) {
        return button(text, "is-quiet", action);
    }

    static <C extends Component> C styled(C component, String... classes) {
        for (String name : classes) {
            component.getElement().getClassList().add(name);
        }
        return component;
    }

    private static Button button(String text, String kind, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addClassNames("tf-btn", kind);
        return button;
    }
}
