package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Slider;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The numbers of check-ins, one label at a time.
final class SliderCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Look look;
    private final Map<String, NativeButton> chips = new LinkedHashMap<>();
    private final Div content = new Div();

    SliderCard(Look look) {
        this.look = look;
        Leaf leaf = Leaf.section(Type.heading2(t("history.patterns.sliders"))).flat();
        List<Slider> sliders = look.patterns().sliders();
        if (sliders.isEmpty()) {
            leaf.add(Type.sub(t("history.patterns.sliders.none")));
        } else {
            leaf.add(look.keys());
            if (sliders.size() > 1) {
                leaf.add(chips(sliders));
            }
            leaf.add(content);
            show(chosen(sliders));
        }
        add(leaf);
    }

    private Div chips(List<Slider> sliders) {
        Div row = new Div();
        row.addClassNames("tf-pick", "is-small", "p-labels");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", t("history.patterns.sliders.labels"));
        for (Slider slider : sliders) {
            NativeButton chip = new NativeButton(slider.label().value(), _ -> choose(slider));
            chip.getElement().setAttribute("type", "button");
            chips.put(slider.label().value(), chip);
            row.add(chip);
        }
        return row;
    }

    private Slider chosen(List<Slider> sliders) {
        return sliders.stream()
                .filter(slider ->
                        slider.label().value().equals(look.remembered().label()))
                .findFirst()
                .orElse(sliders.getFirst());
    }

    private void choose(Slider slider) {
        look.remembered().choose(slider.label().value());
        show(slider);
    }

    private void show(Slider slider) {
        chips.forEach((label, chip) -> chip.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(label.equals(slider.label().value()))));
        SliderReading reading = new SliderReading(slider, look);
        content.removeAll();
        if (reading.isOneDay()) {
            content.add(Type.sub(reading.oneDay()));
            return;
        }
        content.add(look.figure(slider.label().value(), reading.plot(), Look.WHOLE, reading.grid(), true));
        if (!reading.notes().isEmpty()) {
            OrderedList notes = new OrderedList();
            notes.addClassNames("p-notes", "tf-meta", "is-2");
            reading.notes().forEach(note -> notes.add(new ListItem(note)));
            content.add(Type.hidden(t("history.patterns.turns")), notes);
        }
    }
}
