package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.Wordings.Proposal;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.MeasureWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;

/// A proposed goal in the list, and whose turn it is.
final class ProposedCard {

    private ProposedCard() {}

    /// Whether the reader is asked for an answer.
    static boolean isMyTurn(SeenGoal sight) {
        Proposal proposal = sight.goal().proposal();
        return proposal != null && !proposal.assents().containsKey(sight.me());
    }

    static Leaf of(SeenGoal sight) {
        GoalState state = GoalState.of(sight);
        Wording wording = sight.wording();
        Leaf card = Leaf.article(state.badge(), GoalLink.heading(sight))
                .by(state.owner())
                .with("goal");
        String line = wording.why().isBlank()
                ? MeasureWords.of(wording.measure())
                : wording.why().value();
        card.add(Type.sub(line), foot(sight));
        return card;
    }

    private static Div foot(SeenGoal sight) {
        Component turn = isMyTurn(sight) ? answer(sight) : Type.meta2(t("goal.with", sight.other()));
        String since = sight.dates().day(sight.goal().proposedAt());
        Div foot = new Div(turn, Type.meta(since));
        foot.addClassNames("foot", "is-a");
        return foot;
    }

    private static Component answer(SeenGoal sight) {
        RouterLink link = GoalLink.to(sight.goal().id(), t("goal.answer"));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        t("goal.answer.to", sight.wording().title().value()));
        return Layout.actions(Buttons.link(link));
    }
}
