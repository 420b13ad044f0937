package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.ui.boundary.desk.BoundaryRefusalWords;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.boundary.wording.WordsForm;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Changes the words of a boundary: tightened, which holds at once, or anything else, which is agreed anew.
@Route(value = "boundaries/:boundary/change", layout = MainLayout.class)
@PermitAll
class ReviseView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Segments<Revision> how = new Segments<>(
            t("boundary.revise.how"),
            Revision.REWORD,
            Named.all("boundary.revise", List.of(Revision.REWORD, Revision.TIGHTEN)));
    private final Paragraph means = Type.sub("");
    private transient @Nullable BoundaryId id;

    ReviseView(Me me, CoupleLive live) {
        desk = new Desk(me, live, BoundaryRefusalWords::of);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Boundary boundary = BoundaryDetailView.named(event.getRouteParameters(), desk);
        id = boundary.id();
        SeenBoundary sight = new SeenBoundary(boundary, desk.viewer());
        if (!sight.isOwner() || boundary.isWithdrawn()) {
            event.forwardTo(BoundaryLink.path(boundary.id()));
            return;
        }
        removeAll();
        build(sight);
    }

    @Override
    public String getPageTitle() {
        return t("boundary.revise");
    }

    @Override
    public Back back() {
        Optional<Boundary> boundary =
                Optional.ofNullable(id).flatMap(id -> desk.state().boundaries().find(id));
        return new Back(
                boundary.map(b -> b.standing().wording().title().value()).orElseGet(() -> t("boundary.list.title")),
                boundary.map(b -> BoundaryLink.path(b.id())).orElse(BoundaryLink.LIST));
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    private void build(SeenBoundary sight) {
        WordsForm form = new WordsForm("boundary/" + sight.boundary().id() + "/change");
        form.show(sight.latest().wording());
        how.onChange(_ -> explain(sight));
        explain(sight);
        means.getElement().setAttribute("aria-live", "polite");
        Div choice = new Div(how, means);
        choice.addClassName("b-whose");
        Div main = new Div(
                choice,
                form,
                Layout.actions(
                        Buttons.primary(t("boundary.revise.save"), _ -> save(sight, form)),
                        Buttons.quiet(t("kit.cancel"), _ -> {
                            form.saved();
                            BoundaryLink.go(BoundaryLink.path(sight.boundary().id()));
                        })));
        main.addClassNames("b-column", "b-narrow");
        add(new PageHead(t("boundary.revise"), t("boundary.revise.sub")), main);
    }

    private void explain(SeenBoundary sight) {
        String other = sight.other();
        means.setText(
                switch (how.value()) {
                    case TIGHTEN -> t("boundary.revise.tighten.text", other);
                    case REWORD ->
                        sight.standing().isAgreed()
                                ? t("boundary.revise.reword.text", other)
                                : t("boundary.revise.reword.open", other);
                });
    }

    private void save(SeenBoundary sight, WordsForm form) {
        form.readStated().ifPresent(wording -> {
            BoundaryId boundary = sight.boundary().id();
            if (desk.send(new ReviseBoundary(boundary, sight.boundary().versions(), how.value(), wording))) {
                form.saved();
                BoundaryLink.go(BoundaryLink.path(boundary));
            }
        });
    }
}
