package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.Area;
import app.twofold.domain.goal.Carrier;
import app.twofold.ui.kit.Segments;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;

/// The areas of life and who carries a goal, in words and as choices.
final class AreaWords {

    private AreaWords() {}

    static String of(Area area) {
        return switch (area) {
            case COMMUNICATION -> t("goal.area.communication");
            case DISAGREEMENTS -> t("goal.area.disagreements");
            case TRUST -> t("goal.area.trust");
            case CLOSENESS -> t("goal.area.closeness");
            case INDEPENDENCE -> t("goal.area.independence");
            case FUN -> t("goal.area.fun");
            case HOME -> t("goal.area.home");
            case MONEY -> t("goal.area.money");
            case FAMILY -> t("goal.area.family");
            case CAREER -> t("goal.area.career");
            case TRAVEL -> t("goal.area.travel");
        };
    }

    static String of(Carrier carrier) {
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
        choice.setValue(Area.COMMUNICATION);
        return choice;
    }

    static Segments<Carrier> carriers() {
        Map<Carrier, String> labels = new LinkedHashMap<>();
        labels.put(Carrier.BOTH, of(Carrier.BOTH));
        labels.put(Carrier.EITHER, of(Carrier.EITHER));
        return new Segments<>(t("goal.carrier"), Carrier.BOTH, labels);
    }
}
