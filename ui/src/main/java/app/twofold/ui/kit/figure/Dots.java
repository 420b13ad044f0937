package app.twofold.ui.kit.figure;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/// A row of marks of which some are filled.
abstract class Dots extends Span {

    Dots(String className, int filled, int total, String label) {
        addClassName(className);
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        for (int i = 0; i < total; i++) {
            HtmlContainer dot = new HtmlContainer("i");
            dot.setClassName("on", i < filled);
            add(dot);
        }
    }
}
