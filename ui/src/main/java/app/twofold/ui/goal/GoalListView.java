package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.personal.PersonalState.Draft;
import app.twofold.server.account.PrivateSide;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.alone.LockedNotice;
import app.twofold.ui.alone.OwnWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.GoalRefusalWords;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/// All goals of a couple, and one's own drafts.
@Route(value = "goals", layout = MainLayout.class)
@PermitAll
class GoalListView extends Div implements HasDynamicTitle, OwnWords {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient Desk desk;
    private final transient List<Draft> drafts;
    private final PageHead head;
    private final Div content = new Div();
    private final Button propose = Buttons.with(Icon.PLUS, Buttons.primary("", _ -> NewGoalView.open("")));
    private transient List<?> shown = List.of();

    GoalListView(Me me, CoupleLive live, PersonalSpace personal, PrivateSide side) {
        this.me = me;
        desk = new Desk(me, live, GoalRefusalWords::of);
        drafts = personal.shown(me.signedIn()).drafts().values().stream()
                .sorted(Comparator.comparing(Draft::savedAt).reversed())
                .toList();
        head = new PageHead(t("goal.list.title"), "", propose);
        add(new LockedNotice(side, me), head, content);
        Signal.effect(this, () -> show(live.state().get()));
    }

    @Override
    public String getPageTitle() {
        return t("goal.list.title");
    }

    private void show(CoupleState state) {
        List<?> facts = List.of(
                state.goals(),
                me.dates().today(),
                state.today(me.person(), me.dates().now()));
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        boolean solo = state.isSolo();
        boolean empty = state.goals().byId().isEmpty() && drafts.isEmpty();
        head.show(t("goal.list.title"), t(solo ? "goal.list.solo" : "goal.list.sub"));
        propose.setText(t(solo ? "goal.begin" : "goal.propose"));
        propose.setVisible(!empty);
        content.removeAll();
        content.add(empty ? new EmptyGoals(solo) : sections(state));
    }

    private GoalSections sections(CoupleState state) {
        List<SeenGoal> sights = state.goals().byId().values().stream()
                .map(goal -> new SeenGoal(goal, desk.viewer(state)))
                .toList();
        Owner self = state.partner(me.person()).map(p -> Owner.of(p.side())).orElse(Owner.A);
        return new GoalSections(sights, drafts, self, me.dates());
    }
}
