package app.twofold.ui.kit.form;

import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Side;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Nine colours to choose one from. Colours too close to the partner's are shown and say so, but cannot be chosen.
public final class HuePicker extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Palette, NativeButton> swatches = new EnumMap<>(Palette.class);
    private final Consumer<Hue> onPick;

    /// @param partner the partner's hue, if there is a partner
    /// @param onPick  called with each choice
    public HuePicker(Side side, Hue chosen, @Nullable Hue partner, String partnerName, Consumer<Hue> onPick) {
        this.onPick = onPick;
        addClassName("tf-swatches");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", getTranslation("colour.group"));
        for (Palette colour : Palette.values()) {
            NativeButton swatch = swatch(colour, side);
            Optional.ofNullable(partner)
                    .filter(hue -> hue.distanceTo(colour.hue()) < Hue.MIN_DISTANCE)
                    .ifPresent(hue -> block(
                            swatch,
                            hue.equals(colour.hue())
                                    ? getTranslation("colour.taken", partnerName)
                                    : getTranslation("colour.too-close")));
            swatches.put(colour, swatch);
            add(swatch);
        }
        mark(chosen);
    }

    private NativeButton swatch(Palette colour, Side side) {
        NativeButton swatch = new NativeButton();
        swatch.addClassName("tf-swatch");
        swatch.setClassName("is-left", side == Side.LEFT);
        swatch.getElement().setAttribute("role", "radio").setAttribute("type", "button");
        swatch.getStyle().set("--h", String.valueOf(colour.hue().degrees()));
        swatch.add(new HtmlContainer("i"), new Span(Named.of("colour.hue", colour)));
        swatch.addClickListener(click -> pick(colour, swatch));
        return swatch;
    }

    private static void block(NativeButton swatch, String why) {
        HtmlContainer small = new HtmlContainer("small");
        small.setText(why);
        swatch.add(small);
        swatch.getElement().setAttribute("aria-disabled", "true");
    }

    private void pick(Palette colour, NativeButton swatch) {
        boolean blocked = "true".equals(swatch.getElement().getAttribute("aria-disabled"));
        if (!blocked) {
            mark(colour.hue());
            onPick.accept(colour.hue());
        }
    }

    private void mark(Hue chosen) {
        swatches.forEach((colour, swatch) -> swatch.getElement()
                .setAttribute("aria-checked", String.valueOf(colour.hue().equals(chosen))));
    }
}
