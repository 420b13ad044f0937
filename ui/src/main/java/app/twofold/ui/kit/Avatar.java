package app.twofold.ui.kit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// A partner as a half-disc with the first letter of their name. Decoration: words beside it name the partner.
public class Avatar extends Span {

    public Avatar(Owner owner, String name) {
        super(initial(name));
        addClassName("tf-ava");
        owner.on(this);
        getElement().setAttribute("aria-hidden", "true");
    }

    /// The sizes besides the usual 40 px.
    public enum Size {
        XS,
        SM,
        LG,
        XL
    }

    public Avatar size(Size size) {
        addClassName("is-" + size.name().toLowerCase(Locale.ROOT));
        return this;
    }

    /// An empty seat: a dashed outline.
    public Avatar away() {
        addClassName("is-away");
        return this;
    }

    private static String initial(String name) {
        String text = name.strip();
        return text.isEmpty()
                ? ""
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
