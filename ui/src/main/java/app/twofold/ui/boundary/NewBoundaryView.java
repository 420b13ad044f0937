package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.personal.PersonalCommand.DiscardBoundaryDraft;
import app.twofold.domain.personal.PersonalCommand.DraftBoundary;
import app.twofold.domain.personal.PersonalState.BoundaryDraft;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.alone.OwnWords;
import app.twofold.ui.boundary.desk.BoundaryRefusalWords;
import app.twofold.ui.boundary.wording.WordsForm;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.desk.Drafts;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Well;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Named;
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

/// Writes a new boundary: kept as a private draft, or shared.
@Route(value = "boundaries/new/:draft?", layout = MainLayout.class)
@PermitAll
class NewBoundaryView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail, OwnWords {

    private static final long serialVersionUID = 1L;
    private static final String TITLE = "title";

    private final transient CoupleLive live;
    private final transient Desk desk;
    private final transient Drafts drafts;
    private final transient PersonalSpace personal;
    private final Segments<Holder> holder =
            new Segments<>(t("boundary.holder"), Holder.MINE, Named.all("boundary.holder", Holder.values()));
    private final DayPicker reviewOn;
    private transient BoundaryId boundary = new BoundaryId(UUID.randomUUID());
    private transient boolean drafted;
    private transient WordsForm form = new WordsForm("boundary/new");

    NewBoundaryView(Me me, CoupleLive live, PersonalSpace personal) {
        this.live = live;
        desk = new Desk(me, live, BoundaryRefusalWords::of);
        drafts = new Drafts(desk, me, personal);
        this.personal = personal;
        reviewOn = OwnerCard.reviewOn(desk.viewer());
    }

    /// Opens the screen with these words as the title to begin with.
    static void open(String title) {
        UI.getCurrentOrThrow()
                .navigate(
                        BoundaryLink.NEW, title.isEmpty() ? QueryParameters.empty() : QueryParameters.of(TITLE, title));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<String> wanted = event.getRouteParameters().get(BoundaryLink.DRAFT);
        Optional<BoundaryDraft> draft =
                wanted.flatMap(id -> Drafts.named(drafts.all().boundaries(), id));
        if (wanted.isPresent() && draft.isEmpty()) {
            event.forwardTo(BoundaryListView.class);
            return;
        }
        drafted = draft.isPresent();
        boundary = draft.map(BoundaryDraft::boundary).orElseGet(() -> new BoundaryId(UUID.randomUUID()));
        Optional<String> title = event.getLocation().getQueryParameters().getSingleParameter(TITLE);
        form = new WordsForm(
                drafted
                        ? "boundary-draft/" + boundary
                        : title.map(idea -> "boundary/new/" + idea).orElse("boundary/new"));
        draft.ifPresent(kept -> {
            form.show(kept.wording());
            holder.select(kept.holder());
            reviewOn.setValue(kept.reviewOn());
        });
        title.ifPresent(form::showTitle);
        build();
        form.focus();
    }

    @Override
    public String getPageTitle() {
        return t("boundary.new");
    }

    @Override
    public Back back() {
        return new Back(t("boundary.list.title"), BoundaryLink.LIST);
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

    private void build() {
        boolean solo = live.now().isSolo();
        String other = desk.viewer().other();
        Div buttons = Drafts.actions(
                Buttons.primary(solo ? t("boundary.share.solo") : t("boundary.share", other), _ -> share()),
                this::keep,
                drafted ? Optional.of(this::discard) : Optional.empty());
        Div side = Layout.stack(
                12,
                Well.onlyYou(),
                Type.meta2(solo ? t("boundary.new.solo") : t("boundary.new.private", other)),
                Type.meta2(t("boundary.new.holds")));
        Div whose = new Div(Type.label(t("boundary.holder")), holder);
        whose.addClassName("b-whose");
        Div main = new Div(whose, form, reviewOn, buttons);
        main.addClassName("b-column");
        add(new PageHead(t("boundary.new"), t("boundary.new.sub")), Layout.columns(main, new Well(side)));
    }

    private void share() {
        if (reviewOn.isInvalid()) {
            return;
        }
        form.readStated().ifPresent(wording -> {
            boolean done = drafted
                    ? drafts.give(draft(wording), (me, seat) -> personal.share(me, seat, boundary))
                    : desk.send(new ShareBoundary(boundary, holder.value(), wording, reviewOn.getValue()));
            if (done) {
                done(BoundaryLink.path(boundary));
            }
        });
    }

    private void keep() {
        form.read().filter(_ -> !reviewOn.isInvalid()).ifPresent(wording -> {
            if (drafts.keep(draft(wording))) {
                done(BoundaryLink.LIST);
            }
        });
    }

    private void discard() {
        if (drafts.does(new DiscardBoundaryDraft(boundary))) {
            done(BoundaryLink.LIST);
        }
    }

    private DraftBoundary draft(BoundaryWording wording) {
        return new DraftBoundary(boundary, holder.value(), wording, reviewOn.getValue());
    }

    private void done(String path) {
        form.saved();
        BoundaryLink.go(path);
    }
}
