package app.twofold.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/// A page for whoever is not signed in: a picture, a title, what the page is for, and a form with a place for what went
/// wrong.
abstract class EntryPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Section parts = new Section();
    private final Paragraph said = new Paragraph();
    private final String page;

    /// @param page the key of what the browser's tab says
    EntryPage(String page) {
        this.page = page;
        addClassName("tf-entry");
        parts.addClassName("tf-entry-form");
        said.getElement().setAttribute("role", "alert");
        said.setVisible(false);
        add(new EntryArt(), parts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(page);
    }

    /// @param title the key of the heading
    /// @param sub   the key of what the page is for
    final void addHead(String title, String sub) {
        H1 heading = new H1(getTranslation(title));
        heading.addClassName("tf-display");
        Paragraph what = new Paragraph(getTranslation(sub));
        what.addClassName("tf-sub");
        parts.add(heading, what);
    }

    /// What stands before or after the form.
    final void addPart(Component part) {
        parts.add(part);
    }

    /// The form, below what is said about it.
    final void addForm(Component form) {
        parts.add(said, form);
    }

    /// Says why something was not done.
    final void refuse(String key) {
        say(key, "tf-error");
    }

    /// Says what was done.
    final void tell(String key) {
        say(key, "tf-meta");
    }

    private void say(String key, String look) {
        said.setClassName(look);
        said.setText(getTranslation(key));
        said.setVisible(true);
    }

    static Paragraph line(Component... words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("tf-meta", "is-2");
        return line;
    }

    final Paragraph line(String key) {
        return line(new Text(getTranslation(key)));
    }

    final Paragraph link(String path, String key) {
        return line(new Anchor(path, getTranslation(key)));
    }

    /// @param question the key of whom the link is for
    /// @param key      of its words
    final Paragraph link(String question, String path, String key) {
        return line(new Text(getTranslation(question) + " "), new Anchor(path, getTranslation(key)));
    }
}
