package app.twofold.ui.room.desk;

import com.vaadin.flow.component.html.Anchor;

/// Links to other pages of Twofold.
public final class Links {

    private Links() {}

    /// A quiet link.
    public static Anchor to(String path, String words) {
        Anchor link = new Anchor(path, words);
        link.addClassName("tf-more");
        return link;
    }

    /// A link that looks like a button.
    public static Anchor button(String path, String words, String... classNames) {
        Anchor link = new Anchor(path, words);
        link.addClassName("tf-btn");
        link.addClassNames(classNames);
        return link;
    }
}
