package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand.DiscardDraft;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.domain.personal.PersonalState.Draft;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.alone.OwnWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.desk.Drafts;
import app.twofold.ui.goal.desk.GoalRefusalWords;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.goal.form.WordingForm;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.Well;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a new goal: kept as a private draft, or proposed.
@Route(value = "goals/new/:draft?", layout = MainLayout.class)
@PermitAll
class NewGoalView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail, OwnWords {

    static final String DRAFT = "draft";

    private static final long serialVersionUID = 1L;
    private static final String TITLE = "title";

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient Desk desk;
    private final transient Drafts drafts;
    private final transient PersonalSpace personal;
    private transient GoalId goal = new GoalId(UUID.randomUUID());
    private transient boolean drafted;
    private @Nullable WordingForm form;

    NewGoalView(Me me, CoupleLive live, PersonalSpace personal) {
        this.me = me;
        this.live = live;
        this.personal = personal;
        desk = new Desk(me, live, GoalRefusalWords::of);
        drafts = new Drafts(desk, me, personal);
    }

    /// Opens the screen with these words as the title to begin with.
    static void open(String title) {
        UI.getCurrentOrThrow()
                .navigate("goals/new", title.isEmpty() ? QueryParameters.empty() : QueryParameters.of(TITLE, title));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<String> wanted = event.getRouteParameters().get(DRAFT);
        Optional<Draft> draft = wanted.flatMap(id -> Drafts.named(drafts.all().drafts(), id));
        if (wanted.isPresent() && draft.isEmpty()) {
            event.forwardTo(GoalListView.class);
            return;
        }
        drafted = draft.isPresent();
        goal = draft.map(Draft::goal).orElseGet(() -> new GoalId(UUID.randomUUID()));
        Optional<String> title = event.getLocation().getQueryParameters().getSingleParameter(TITLE);
        String keep = drafted
                ? "draft/" + goal
                : title.map(idea -> "goal/new/" + idea).orElse("goal/new");
        WordingForm words = new WordingForm(keep, live.now().weekStart(), me.dates());
        form = words;
        draft.map(Draft::wording).ifPresent(words::show);
        title.ifPresent(words::showTitle);
        build(words);
        words.focus();
    }

    @Override
    public String getPageTitle() {
        return t("goal.new");
    }

    @Override
    public Back back() {
        return new Back(t("goal.list.title"), "goals");
    }

    /// Only where it goes on with a draft that was kept.
    @Override
    public boolean showsOwn() {
        return drafted;
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    private void build(WordingForm words) {
        boolean solo = live.now().isSolo();
        String other = live.other().map(Viewer::nameOf).orElse("");
        Div buttons = Drafts.actions(
                Buttons.primary(solo ? t("goal.begin.now") : t("goal.propose.to", other), _ -> propose()),
                this::keep,
                drafted ? Optional.of(this::discard) : Optional.empty());
        Div side =
                Layout.stack(12, Well.onlyYou(), Type.meta2(solo ? t("goal.new.solo") : t("goal.new.private", other)));
        add(new PageHead(t("goal.new"), t("goal.new.sub")));
        Div main = new Div(words, buttons);
        main.addClassName("gd");
        add(Layout.columns(main, new Well(side)));
    }

    private void propose() {
        read().ifPresent(wording -> {
            boolean done = drafted
                    ? drafts.give(new DraftGoal(goal, wording), (person, seat) -> personal.propose(person, seat, goal))
                    : desk.send(new ProposeGoal(goal, wording));
            if (done) {
                done(SeenGoal.path(goal));
            }
        });
    }

    private void keep() {
        read().filter(wording -> drafts.keep(new DraftGoal(goal, wording))).ifPresent(_ -> done("goals"));
    }

    private void discard() {
        if (drafts.does(new DiscardDraft(goal))) {
            done("goals");
        }
    }

    private Optional<Wording> read() {
        return Optional.ofNullable(form).flatMap(WordingForm::read);
    }

    private void done(String path) {
        if (form != null) {
            form.saved();
        }
        UI.getCurrentOrThrow().navigate(path);
    }
}
