package app.twofold.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// A short word in a pill: a reaction, an area, a link to a goal.
public final class Chip {

    private Chip() {}

    /// A chip to read, with the half of whoever said it.
    public static Span of(Owner owner, String words) {
        Span chip = new Span();
        if (owner == Owner.A || owner == Owner.B) {
            chip.add(new Half(owner));
        }
        chip.add(new Span(words));
        return owner.on(styled(chip));
    }

    /// A chip without a hue, to read.
    public static Span plain(String words) {
        Span chip = styled(new Span(words));
        chip.addClassName("is-plain");
        return chip;
    }

    /// A chip without a hue, to press; its target is 44 px high.
    public static NativeButton button(String words, Runnable onClick) {
        NativeButton chip = styled(new NativeButton(words, _ -> onClick.run()));
        chip.getElement().setAttribute("type", "button");
        chip.addClassName("is-plain");
        return chip;
    }

    /// A chip with the half of whoever said it, to press.
    public static NativeButton button(Owner owner, String words, Runnable onClick) {
        NativeButton chip = styled(new NativeButton());
        chip.addClickListener(_ -> onClick.run());
        chip.add(new Half(owner), new Span(words));
        chip.getElement().setAttribute("type", "button");
        return owner.on(chip);
    }

    private static <C extends HtmlContainer> C styled(C chip) {
        chip.addClassName("tf-chip");
        return chip;
    }
}
