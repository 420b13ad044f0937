package app.twofold.ui.today;

import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/// A part's title with the way to all of it.
final class SectionHead {

    private SectionHead() {}

    static Div of(String title, String more, String path) {
        Anchor link = new Anchor(path, more);
        link.addClassName("tf-more");
        Div head = Layout.split(Type.section(title), link);
        head.addClassName("sec");
        return head;
    }
}
