package app.twofold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A dark strip with one sentence, and what can be done about it. Read out when it appears.
public class Banner extends Div {

    public Banner(String words, Component... actions) {
        addClassName("tf-banner");
        getElement().setAttribute("role", "status");
        Span text = new Span(words);
        text.addClassName("tf-grow");
        add(text);
        add(actions);
    }
}
