package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.personal.PersonalState.BoundaryDraft;
import app.twofold.domain.personal.PersonalState.RepairDraft;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.Well;
import com.vaadin.flow.component.Component;

/// One's own drafts as they stand in the list.
final class DraftWells {

    private DraftWells() {}

    static Well of(BoundaryDraft draft, Viewer viewer) {
        return well(
                BoundaryLink.cover(BoundaryLink.toDraft(
                        draft.boundary(), draft.wording().title().value())),
                t("boundary.draft.saved", viewer.dates().onDay(draft.savedAt())),
                viewer);
    }

    static Well of(RepairDraft draft, Viewer viewer) {
        String about = viewer.couple()
                .boundaries()
                .find(draft.boundary())
                .map(found -> found.standing().wording().title().value())
                .orElseGet(() -> t("boundary.repair.draft"));
        return well(
                BoundaryLink.cover(BoundaryLink.toDraft(draft.boundary(), draft.repair(), about)),
                t("boundary.draft.repair", viewer.dates().onDay(draft.savedAt())),
                viewer);
    }

    private static Well well(Component heading, String line, Viewer viewer) {
        Well well = new Well(
                Layout.row(8, new Mark(Mark.State.DRAFT, viewer.self()), Well.onlyYou()), heading, Type.meta(line));
        well.addClassNames("is-ruled", "b-draft");
        return well;
    }
}
