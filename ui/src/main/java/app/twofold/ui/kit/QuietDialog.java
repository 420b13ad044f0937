package app.twofold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;

/// A dialog with a title, Quick exit in its header, and its actions at the bottom.
public class QuietDialog extends Dialog {

    public QuietDialog(String title, Component... content) {
        super(content);
        named(title);
        getHeader().add(new ExitButton());
        setWidth("560px");
        setMaxWidth("100%");
        addClassName("tf-quiet-dialog");
    }

    /// Gives it its title, which is its name for screen readers too.
    public final void named(String title) {
        setHeaderTitle(title);
        setAriaLabel(title);
    }

    /// Gives it a name for screen readers alone, where the title stands in its content.
    public final void called(String name) {
        setAriaLabel(name);
    }

    /// Puts buttons at the bottom, the main one last.
    public QuietDialog actions(Component... actions) {
        getFooter().add(actions);
        return this;
    }
}
