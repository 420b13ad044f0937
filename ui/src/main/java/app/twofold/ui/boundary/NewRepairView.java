package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.personal.PersonalCommand.DiscardRepairDraft;
import app.twofold.domain.personal.PersonalCommand.DraftRepair;
import app.twofold.domain.personal.PersonalState.RepairDraft;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.alone.OwnWords;
import app.twofold.ui.boundary.desk.BoundaryRefusalWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.desk.Drafts;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Well;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes about a boundary that was crossed: privately first, told by choice.
@Route(value = "boundaries/:boundary/repair/:draft?", layout = MainLayout.class)
@PermitAll
class NewRepairView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail, OwnWords {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Drafts drafts;
    private final transient PersonalSpace personal;
    private final TextArea happened = Say.quiet(t("boundary.happened"));
    private final TextArea felt = Say.quiet(t("boundary.felt"));
    private final TextArea need = Say.quiet(t("boundary.need"));
    private transient @Nullable BoundaryId boundary;
    private transient RepairId repair = new RepairId(UUID.randomUUID());
    private transient boolean drafted;

    NewRepairView(Me me, CoupleLive live, PersonalSpace personal) {
        desk = new Desk(me, live, BoundaryRefusalWords::of);
        drafts = new Drafts(desk, me, personal);
        this.personal = personal;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Boundary about = BoundaryDetailView.named(event.getRouteParameters(), desk);
        boundary = about.id();
        Optional<String> wanted = event.getRouteParameters().get(BoundaryLink.DRAFT);
        Optional<RepairDraft> draft =
                wanted.flatMap(id -> Drafts.named(drafts.all().repairs(), id));
        if (wanted.isPresent() && draft.isEmpty()) {
            event.forwardTo(BoundaryLink.path(about.id()));
            return;
        }
        drafted = draft.isPresent();
        repair = draft.map(RepairDraft::repair).orElseGet(() -> new RepairId(UUID.randomUUID()));
        String keep = "repair/" + (drafted ? repair : about.id());
        Say.keep(happened, keep + "/happened");
        Say.keep(felt, keep + "/felt");
        Say.keep(need, keep + "/need");
        draft.map(RepairDraft::account).ifPresent(this::show);
        removeAll();
        build(about);
        happened.focus();
    }

    @Override
    public String getPageTitle() {
        return t("boundary.repair.new");
    }

    @Override
    public Back back() {
        Optional<Boundary> about = Optional.ofNullable(boundary)
                .flatMap(id -> desk.state().boundaries().find(id));
        return new Back(
                about.map(b -> b.standing().wording().title().value()).orElseGet(() -> t("boundary.list.title")),
                about.map(b -> BoundaryLink.path(b.id())).orElse(BoundaryLink.LIST));
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

    private void show(Account account) {
        happened.setValue(account.happened().value());
        felt.setValue(account.felt().value());
        need.setValue(account.need().value());
    }

    private void build(Boundary about) {
        String other = desk.viewer().other();
        Div buttons = Drafts.actions(
                Buttons.primary(t("boundary.repair.tell", other), _ -> tell(about.id())),
                () -> keep(about.id()),
                drafted ? Optional.of(() -> discard(about.id())) : Optional.empty());
        Div main = new Div(
                Well.onlyYou(t("boundary.only-you.until")),
                part(t("boundary.happened"), t("boundary.happened.help"), happened),
                part(t("boundary.felt"), t("boundary.felt.help"), felt),
                part(t("boundary.need"), t("boundary.need.help"), need),
                buttons);
        main.addClassNames("b-column", "b-narrow", "b-account");
        add(
                new PageHead(
                        t("boundary.repair.new"),
                        t(
                                "boundary.repair.new.sub",
                                about.standing().wording().title().value())),
                main);
    }

    private static Div part(String label, String help, TextArea words) {
        words.setMinRows(2);
        return new Div(Type.label(label), Type.meta2(help), new Well(words).ruled());
    }

    private void tell(BoundaryId about) {
        Optional<Account> account = account();
        if (account.isEmpty()
                || Checked.read(happened, () -> account.get().happened().required())
                        .isEmpty()) {
            return;
        }
        boolean done = drafted
                ? drafts.give(
                        new DraftRepair(repair, about, account.get()), (me, seat) -> personal.share(me, seat, repair))
                : desk.send(new AskRepair(repair, about, account.get()));
        if (done) {
            done(BoundaryLink.path(repair));
        }
    }

    private void keep(BoundaryId about) {
        account().ifPresent(account -> {
            if (drafts.keep(new DraftRepair(repair, about, account))) {
                done(BoundaryLink.path(about));
            }
        });
    }

    private void discard(BoundaryId about) {
        if (drafts.does(new DiscardRepairDraft(repair))) {
            done(BoundaryLink.path(about));
        }
    }

    private Optional<Account> account() {
        Optional<Words> what = words(happened);
        Optional<Words> how = words(felt);
        Optional<Words> now = words(need);
        return what.isEmpty() || how.isEmpty() || now.isEmpty()
                ? Optional.empty()
                : Optional.of(new Account(what.get(), how.get(), now.get()));
    }

    private void done(String path) {
        List.of(happened, felt, need).forEach(Say::saved);
        BoundaryLink.go(path);
    }

    private static Optional<Words> words(TextArea field) {
        return Checked.read(field, () -> new Words(field.getValue()));
    }
}
