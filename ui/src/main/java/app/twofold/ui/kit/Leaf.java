package app.twofold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/// Raised paper: shared. Its coloured edge says whose it is; without an owner it is the app's own.
public class Leaf extends HtmlContainer {

    private Leaf(String tag, Component... content) {
        super(tag, content);
        addClassName("tf-leaf");
    }

    /// A card that stands for one thing in a list.
    public static Leaf article(Component... content) {
        return new Leaf("article", content);
    }

    /// A card that is a part of the page; give it a heading.
    public static Leaf section(Component... content) {
        return new Leaf("section", content);
    }

    /// A card without a meaning of its own.
    public static Leaf div(Component... content) {
        return new Leaf("div", content);
    }

    public Leaf by(Owner owner) {
        return owner.on(this);
    }

    public Leaf flat() {
        addClassName("is-flat");
        return this;
    }

    public Leaf tight() {
        addClassName("is-tight");
        return this;
    }

    /// Adds classes of a recipe or of a feature's stylesheet.
    public Leaf with(String... classNames) {
        addClassNames(classNames);
        return this;
    }
}
