package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.ui.feature.Glance;
import app.twofold.ui.kit.Half;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.SectionHead;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.day.NoticedDays;
import app.twofold.ui.kit.day.Rhythm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// What both noticed this week.
final class WeekCard extends Section {

    static final Glance GLANCE =
            new Glance(Glance.Spot.SIDE, viewer -> List.of(new NoticedDays(viewer).week()), WeekCard::new);

    WeekCard(Viewer viewer) {
        Leaf card = Leaf.div(new Rhythm(new NoticedDays(viewer).week()), Layout.crease(), legend(viewer.couple()))
                .flat()
                .tight()
                .with("week");
        add(SectionHead.of(t("today.week"), t("today.week.all"), "wins"), card);
    }

    private static Div legend(CoupleState couple) {
        Div legend = Layout.row(20);
        legend.addClassNames("tf-meta", "is-2", "is-wrap");
        couple.partners().forEach(partner -> legend.add(key(partner)));
        return legend;
    }

    private static Span key(Partner partner) {
        Span key = new Span(new Half(Owner.of(partner.side())), new Span(t("kit.noticed.by", Viewer.nameOf(partner))));
        key.addClassName("tf-key");
        return key;
    }
}
