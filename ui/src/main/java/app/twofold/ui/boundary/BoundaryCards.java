package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.personal.PersonalState.BoundaryDraft;
import app.twofold.domain.personal.PersonalState.RepairDraft;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Well;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;

/// Boundaries and drafts as they stand in the list.
final class BoundaryCards {

    private BoundaryCards() {}

    static Leaf of(Sight sight) {
        RouterLink link = BoundaryLink.to(sight.boundary().id(), sight.title());
        Div top = new Div(Face.of(sight).badge());
        top.addClassName("b-top");
        return Leaf.article(
                        top,
                        BoundaryLink.cover(link),
                        WordsReading.brief(sight.standing().wording()))
                .by(sight.edge())
                .with("b-card");
    }

    /// A boundary that has been withdrawn, in one line.
    static Leaf withdrawn(Sight sight) {
        RouterLink link = BoundaryLink.to(sight.boundary().id(), sight.title());
        return Leaf.article(Face.of(sight).badge(), BoundaryLink.cover(link))
                .flat()
                .tight()
                .with("b-card");
    }

    static Well draft(BoundaryDraft draft, Reader reader) {
        return well(
                BoundaryLink.cover(BoundaryLink.toDraft(
                        draft.boundary(), draft.wording().title().value())),
                t("boundary.draft.saved", reader.onDay(draft.savedAt())),
                reader);
    }

    static Well draft(RepairDraft draft, Reader reader) {
        String about = reader.couple()
                .boundaries()
                .find(draft.boundary())
                .map(found -> found.standing().wording().title().value())
                .orElseGet(() -> t("boundary.repair.draft"));
        return well(
                BoundaryLink.cover(BoundaryLink.toDraft(draft.boundary(), draft.repair(), about)),
                t("boundary.draft.repair", reader.onDay(draft.savedAt())),
                reader);
    }

    private static Well well(Component heading, String line, Reader reader) {
        Well well = new Well(
                Layout.row(8, new Mark(Mark.State.DRAFT, reader.self()), Well.onlyYou(t("boundary.only-you"))),
                heading,
                Type.meta(line));
        well.addClassNames("is-ruled", "b-draft");
        return well;
    }
}
