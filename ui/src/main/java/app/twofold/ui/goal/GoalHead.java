package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.Wordings.Agreed;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.goal.wording.WordingReading;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/// The top of a goal's screen: its state, its title, and what holds while a change is open.
final class GoalHead extends Div {

    private static final long serialVersionUID = 1L;

    private final Div state = new Div();
    private transient @Nullable GoalState shown;
    private final H1 title = Type.display("");
    private final Paragraph line = Type.sub("");
    private final Details agreed = new Details(t("goal.agreed.show"));

    GoalHead(SeenGoal sight) {
        addClassName("tf-head");
        state.getElement().setAttribute("aria-live", "polite");
        add(new Div(state, title, line, agreed));
        refresh(sight);
    }

    void refresh(SeenGoal sight) {
        GoalState now = GoalState.of(sight);
        if (!now.equals(shown)) {
            shown = now;
            state.removeAll();
            state.add(now.badge());
        }
        title.setText(sight.wording().title().value());
        Agreed stands =
                sight.goal().wordings().hasChangeProposed() ? sight.goal().agreed() : null;
        line.setText(stands == null ? quiet(sight) : stands(sight, stands));
        line.setVisible(!line.getText().isEmpty());
        agreed.setVisible(stands != null);
        agreed.removeAll();
        if (stands != null) {
            agreed.add(Layout.stack(0, new WordingReading(stands.wording(), sight.dates())));
        }
    }

    private static String stands(SeenGoal sight, Agreed stands) {
        return t("goal.stands", sight.dates().date(stands.since()));
    }

    private static String quiet(SeenGoal sight) {
        return sight.isSolo() ? t("goal.solo.line") : "";
    }
}
