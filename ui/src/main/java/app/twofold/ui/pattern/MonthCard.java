package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Half;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.day.MonthOfDays;
import app.twofold.ui.kit.day.NoticedDays;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;

/// The days of a month with what each noticed on them; those with something open.
final class MonthCard extends Div {

    private static final long serialVersionUID = 1L;

    private final MonthOfDays days = new MonthOfDays();
    private final Div keys = new Div();

    MonthCard() {
        keys.addClassNames("p-keys", "tf-meta", "is-2");
        add(Leaf.section(
                        Type.heading2(t("history.back.days")),
                        Type.meta2(t("history.patterns.noticed.sub")),
                        days,
                        keys)
                .flat()
                .with("p-month"));
    }

    void show(YearMonth month, Look look) {
        Viewer viewer = look.viewer();
        days.show(month, new NoticedDays(viewer));
        keys.removeAll();
        viewer.couple().partners().forEach(partner -> {
            Span key = new Span(
                    new Half(Owner.of(partner.side())), new Span(t("kit.noticed.by", viewer.name(partner.person()))));
            key.addClassName("tf-key");
            keys.add(key);
        });
    }
}
