package app.twofold.ui.goal;

import app.twofold.domain.GoalId;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/// Links to the screen of one goal.
final class GoalLink {

    private GoalLink() {}

    static RouterLink to(GoalId goal, String words) {
        return new RouterLink(words, GoalDetailView.class, new RouteParameters(GoalDetailView.GOAL, goal.toString()));
    }

    /// A card's heading whose link covers the whole card.
    static H3 heading(SeenGoal sight) {
        RouterLink link = to(sight.goal().id(), sight.wording().title().value());
        link.addClassName("tf-cover");
        H3 heading = Type.heading("");
        heading.add(link);
        return heading;
    }
}
