package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand.DiscardDraft;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.domain.personal.PersonalState.Draft;
import app.twofold.server.Outcome;
import app.twofold.server.Unavailable;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.goal.desk.GoalDesk;
import app.twofold.ui.goal.form.WordingForm;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Type;
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
class NewGoalView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail {

    static final String DRAFT = "draft";

    private static final long serialVersionUID = 1L;
    private static final String TITLE = "title";

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient GoalDesk desk;
    private final transient PersonalSpace personal;
    private transient GoalId goal = new GoalId(UUID.randomUUID());
    private transient boolean drafted;
    private @Nullable WordingForm form;

    NewGoalView(Me me, CoupleLive live, PersonalSpace personal) {
        this.me = me;
        this.live = live;
        this.personal = personal;
        desk = new GoalDesk(me, live);
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
        Optional<Draft> draft = wanted.flatMap(this::draft);
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

    @Override
    public boolean isPrivate() {
        return true;
    }

    private void build(WordingForm words) {
        boolean solo = live.now().isSolo();
        String other = live.other().map(p -> p.profile().displayName().value()).orElse("");
        Div buttons = Layout.actions(
                Buttons.primary(solo ? t("goal.begin.now") : t("goal.propose.to", other), _ -> propose()),
                Buttons.with(Icon.LOCK, Buttons.plain(t("goal.draft.keep"), _ -> keep())));
        if (drafted) {
            buttons.add(Buttons.quiet(t("goal.draft.discard"), _ -> discard()));
        }
        Div side = Layout.stack(
                12,
                Well.onlyYou(t("goal.only-you")),
                Type.meta2(solo ? t("goal.new.solo") : t("goal.new.private", other)));
        add(new PageHead(t("goal.new"), t("goal.new.sub")));
        Div main = new Div(words, buttons);
        main.addClassName("gd");
        add(Layout.columns(main, new Well(side)));
    }

    private void propose() {
        read().ifPresent(wording -> {
            if (drafted ? proposeDraft(wording) : desk.send(new ProposeGoal(goal, wording))) {
                done(GoalDesk.path(goal));
            }
        });
    }

    private boolean proposeDraft(Wording wording) {
        try {
            personal.execute(me.signedIn(), UUID.randomUUID(), new DraftGoal(goal, wording));
            Outcome outcome = personal.propose(me.signedIn(), me.seat().orElseThrow(), goal);
            if (outcome instanceof Outcome.Refused(var reason)) {
                Toast.show(GoalDesk.words(reason));
                return false;
            }
            return true;
        } catch (Unavailable e) {
            Toast.show(t("goal.unavailable"));
            return false;
        }
    }

    private void keep() {
        read().ifPresent(wording -> {
            try {
                if (personal.execute(me.signedIn(), UUID.randomUUID(), new DraftGoal(goal, wording))) {
                    Toast.show(t("goal.draft.kept"));
                    done("goals");
                } else {
                    Toast.show(t("goal.draft.many"));
                }
            } catch (Unavailable e) {
                Toast.show(t("goal.unavailable"));
            }
        });
    }

    private void discard() {
        personal.execute(me.signedIn(), UUID.randomUUID(), new DiscardDraft(goal));
        done("goals");
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

    private Optional<Draft> draft(String id) {
        return personal.state(me.signedIn()).drafts().values().stream()
                .filter(draft -> draft.goal().toString().equals(id))
                .findFirst();
    }
}
