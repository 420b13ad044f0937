package app.twofold.ui.goal.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.ui.kit.form.Choice;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/// The areas of life and who carries a goal, in words and as choices.
public final class AreaWords {

    private AreaWords() {}

    static Select<Area> choice() {
        return Choice.among(t("goal.area"), List.of(Area.values()), Area.OTHER, area -> Named.of("goal.area", area));
    }

    static Segments<Carrier> carriers() {
        return new Segments<>(
                t("goal.carrier"), Carrier.BOTH, Named.all("goal.carrier", List.of(Carrier.BOTH, Carrier.EITHER)));
    }
}
