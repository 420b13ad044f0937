package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.personal.PersonalState.Draft;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Well;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/// A goal that only its author can see so far.
final class DraftCard {

    private DraftCard() {}

    static Well of(Draft draft, Owner author, Dates dates) {
        RouterLink link = new RouterLink(
                draft.wording().title().value(),
                NewGoalView.class,
                new RouteParameters(NewGoalView.DRAFT, draft.goal().toString()));
        link.addClassName("tf-cover");
        H3 heading = Type.heading("");
        heading.add(link);
        Well well = new Well(
                Layout.row(8, new Mark(Mark.State.DRAFT, author), Well.onlyYou()),
                heading,
                Type.meta(t("goal.draft.saved", dates.onDay(draft.savedAt()))));
        well.addClassNames("is-ruled", "goal", "tf-leaf-like");
        return well;
    }
}
