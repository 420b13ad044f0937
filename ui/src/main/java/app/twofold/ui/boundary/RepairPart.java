package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.Repair;
import app.twofold.domain.personal.PersonalState.RepairDraft;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.boundary.repair.RepairWords;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.Well;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Repairs of one boundary, one's own drafts of one, and the way to a new one.
final class RepairPart extends Section {

    private static final long serialVersionUID = 1L;

    private final UnorderedList repairs = new UnorderedList();
    private final Paragraph text = Type.meta2("");
    private final Button ask;
    private final Div drafts = Layout.stack(12);
    private transient @Nullable List<Repair> shown;

    /// @param own one's own drafts about this boundary
    RepairPart(SeenBoundary sight, List<RepairDraft> own) {
        ask = Buttons.plain(
                t("boundary.repair.ask"),
                _ -> BoundaryLink.go(BoundaryLink.path(sight.boundary().id()) + "/repair"));
        repairs.addClassNames("tf-list", "b-repairs");
        own.forEach(draft -> drafts.add(draft(draft, sight.viewer())));
        drafts.setVisible(!own.isEmpty());
        addClassName("b-part");
        add(
                Type.section(t("boundary.repair.part")),
                drafts,
                Leaf.div(repairs, text, Layout.actions(ask)).flat());
        refresh(sight);
    }

    void refresh(SeenBoundary sight) {
        List<Repair> now = sight.repairs();
        boolean mayAsk = !sight.boundary().isWithdrawn() && !sight.isSolo();
        text.setText(t("boundary.repair.part.text", sight.other()));
        text.setVisible(mayAsk && now.isEmpty());
        ask.setVisible(mayAsk);
        repairs.setVisible(!now.isEmpty());
        setVisible(mayAsk || !now.isEmpty() || drafts.isVisible());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        repairs.removeAll();
        now.forEach(repair -> repairs.add(item(repair, sight.viewer())));
    }

    private static ListItem item(Repair repair, Viewer viewer) {
        var heading = Type.heading("");
        heading.add(BoundaryLink.to(repair.id(), RepairWords.title(repair, viewer)));
        return new ListItem(heading, Type.meta2(RepairWords.line(repair, viewer)));
    }

    private static Well draft(RepairDraft draft, Viewer viewer) {
        String words = draft.account().happened().isBlank()
                ? t("boundary.repair.draft")
                : draft.account().happened().value();
        Well well = new Well(
                Well.onlyYou(),
                BoundaryLink.cover(BoundaryLink.toDraft(draft.boundary(), draft.repair(), words)),
                Type.meta(t("boundary.draft.saved", viewer.dates().onDay(draft.savedAt()))));
        well.addClassNames("is-ruled", "b-draft");
        return well;
    }
}
