package app.twofold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// The top of a page: its only h1, a sentence, and the page's action.
public class PageHead extends Div {

    private final H1 title;
    private final Paragraph sub;

    /// @param sub may be empty
    public PageHead(String title, String sub, Component... actions) {
        this.title = Type.display(title);
        this.sub = Type.sub(sub);
        this.sub.setVisible(!sub.isEmpty());
        addClassName("tf-head");
        add(new Div(this.title, this.sub));
        add(actions);
    }

    public void show(String newTitle, String newSub) {
        title.setText(newTitle);
        sub.setText(newSub);
        sub.setVisible(!newSub.isEmpty());
    }
}
