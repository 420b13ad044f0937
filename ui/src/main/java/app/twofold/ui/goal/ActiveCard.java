package app.twofold.ui.goal;

import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.goal.progress.ProgressFigure;
import app.twofold.ui.goal.progress.ProgressWords;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.Div;

/// An active goal in the list, with how far it has come.
final class ActiveCard {

    private ActiveCard() {}

    static Leaf of(SeenGoal sight) {
        GoalState state = GoalState.of(sight);
        return Leaf.article(state.badge(), GoalLink.heading(sight), foot(sight))
                .by(Owner.US)
                .with("goal");
    }

    private static Div foot(SeenGoal sight) {
        Measure measure = sight.wording().measure();
        GoalFigures figures = sight.figures();
        String words = ProgressWords.soFar(measure, figures);
        Div foot = new Div();
        foot.addClassNames("foot", "is-m");
        ProgressFigure.of(measure, figures, words).ifPresentOrElse(foot::add, () -> foot.add(new Div()));
        foot.add(Type.meta(words));
        return foot;
    }
}
