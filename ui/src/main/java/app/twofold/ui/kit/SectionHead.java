package app.twofold.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/// A part's title with the way to all of it.
public final class SectionHead {

    private SectionHead() {}

    public static Div of(String title, String more, String path) {
        Anchor link = new Anchor(path, more);
        link.addClassName("tf-more");
        Div head = Layout.split(Type.section(title), link);
        head.addClassName("sec");
        return head;
    }
}
