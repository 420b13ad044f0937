package app.twofold.ui.goal.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.words.Areas;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;

/// The areas of life and who carries a goal, in words and as choices.
public final class AreaWords {

    private AreaWords() {}

    public static String of(Area area) {
        return Areas.of(area);
    }

    public static String of(Carrier carrier) {
        return switch (carrier) {
            case EITHER -> t("goal.carrier.either");
            case BOTH -> t("goal.carrier.both");
        };
    }

    static Select<Area> choice() {
        Select<Area> choice = new Select<>();
        choice.setLabel(t("goal.area"));
        choice.setItems(Area.values());
        choice.setItemLabelGenerator(AreaWords::of);
        choice.setValue(Area.OTHER);
        return choice;
    }

    static Segments<Carrier> carriers() {
        Map<Carrier, String> labels = new LinkedHashMap<>();
        labels.put(Carrier.BOTH, of(Carrier.BOTH));
        labels.put(Carrier.EITHER, of(Carrier.EITHER));
        return new Segments<>(t("goal.carrier"), Carrier.BOTH, labels);
    }
}
