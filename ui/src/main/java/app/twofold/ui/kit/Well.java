package app.twofold.ui.kit;

import static app.twofold.ui.words.Messages.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Sunk, ruled paper without a hue: private. Say so in words too, with [#onlyYou].
public class Well extends Div {

    public Well(Component... content) {
        super(content);
        addClassName("tf-well");
    }

    public Well ruled() {
        addClassName("is-ruled");
        return this;
    }

    /// The label with the lock that every private area carries.
    public static Span onlyYou() {
        return onlyYou(t("kit.only-you"));
    }

    public static Span onlyYou(String words) {
        Span label = new Span(Icon.LOCK.small(), new Span(words));
        label.addClassName("tf-only");
        return label;
    }
}
