package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.server.live.Presence.Here;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.GoalRefusalWords;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One goal: its words, its progress, its notes and its end.
@Route(value = "goals/:goal", layout = MainLayout.class)
@PermitAll
class GoalDetailView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail {

    static final String GOAL = "goal";

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient CoupleLive live;

    GoalDetailView(Me me, CoupleLive live) {
        this.live = live;
        desk = new Desk(me, live, GoalRefusalWords::of);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Goal goal = event.getRouteParameters()
                .get(GOAL)
                .flatMap(GoalDetailView::parse)
                .flatMap(id -> desk.state().goals().find(id))
                .orElseThrow(() -> new NotFoundException(t("goal.missing")));
        removeAll();
        GoalPage page = new GoalPage(desk, new SeenGoal(goal, desk.viewer()));
        add(page);
        Signal.effect(page, () -> {
            CoupleState state = live.state().get();
            state.goals().find(goal.id()).ifPresent(now -> page.refresh(new SeenGoal(now, desk.viewer(state))));
        });
        Signal.effect(page, () -> page.shows(editing(live.partnerHere().get(), goal.id())));
    }

    @Override
    public String getPageTitle() {
        return t("goal.page");
    }

    @Override
    public Back back() {
        return new Back(t("goal.list.title"), "goals");
    }

    private static @Nullable String editing(Optional<Here> here, GoalId goal) {
        return here.filter(there -> there.where().equals(SeenGoal.path(goal)))
                .map(Here::editing)
                .orElse(null);
    }

    private static Optional<GoalId> parse(String text) {
        try {
            return Optional.of(GoalId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
