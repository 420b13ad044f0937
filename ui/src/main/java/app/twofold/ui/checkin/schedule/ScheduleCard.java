package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.RuleWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;

/// A schedule in the list, and whose turn it is.
public final class ScheduleCard {

    private ScheduleCard() {}

    public static Leaf of(Schedule schedule, Viewer viewer) {
        ScheduleFace face = ScheduleFace.of(schedule, viewer);
        String name = schedule.plan().name().value();
        Leaf card = Leaf.article(
                        face.badge(),
                        ScheduleLink.heading(schedule.id(), name),
                        Type.sub(RuleWords.of(schedule.plan(), viewer.dates())))
                .by(face.owner())
                .with("goal");
        if (ScheduleFace.asks(schedule, viewer)) {
            RouterLink answer = ScheduleLink.to(schedule.id(), t("checkin.answer"));
            answer.getElement().setAttribute("aria-label", t("checkin.answer.of", name));
            Div foot = new Div(Layout.actions(Buttons.link(answer)));
            foot.addClassName("foot");
            card.add(foot);
        }
        return card;
    }
}
