package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.OnThisDay;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.SectionHead;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.day.YearsAgo;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/// Good things of earlier years, on their day. It can be put away, and switched off in the settings.
final class OnThisDayCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 2;

    /// @param years at least one
    OnThisDayCard(List<OnThisDay> years, Viewer viewer, Runnable onPutAway) {
        Leaf card = Leaf.div().flat().tight().with("ago");
        years.stream().limit(MOST).forEach(then -> card.add(new YearsAgo(then, viewer)));
        card.add(Layout.actions(Buttons.quiet(t("today.ago.put-away"), _ -> onPutAway.run())));
        add(SectionHead.of(t("today.ago"), t("today.ago.more"), "history/this-day"), card);
    }
}
