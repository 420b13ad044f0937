package app.twofold.ui.kit.figure;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;

/// A number on its way from nothing to its target.
public class Progress extends Div {

    /// @param share 0 to 1; less or more is drawn as the nearest of them
    /// @param label what is measured, in words
    public Progress(double share, String label) {
        long percent = Math.round(Math.clamp(share, 0, 1) * 100);
        addClassName("tf-prog");
        getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", label)
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100")
                .setAttribute("aria-valuenow", String.valueOf(percent));
        HtmlContainer bar = new HtmlContainer("i");
        bar.getStyle().set("--v", percent + "%");
        add(bar);
    }
}
