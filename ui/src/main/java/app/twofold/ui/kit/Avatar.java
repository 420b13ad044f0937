package app.twofold.ui.kit;

import app.twofold.domain.Letters;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A partner as a half-disc with the first letter of their name. Decoration: words beside it name the partner.
public class Avatar extends Span {

    private static final Pattern LETTERS = Pattern.compile("\\X");

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
        addClassName("is-" + Named.key(size));
        return this;
    }

    /// An empty seat: a dashed outline.
    public Avatar away() {
        addClassName("is-away");
        return this;
    }

    private static String initial(String name) {
        return LETTERS.matcher(name)
                .results()
                .map(MatchResult::group)
                .filter(letter -> !Letters.isBlank(letter))
                .findFirst()
                .orElse("")
                .toUpperCase(Locale.ROOT);
    }
}
