package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairCommand.PostponeRepair;
import app.twofold.ui.boundary.repair.RepairWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/// An open repair above the list of boundaries. It asks for a quiet moment, and for nothing else.
final class RepairNotice {

    private RepairNotice() {}

    static Leaf of(Repair repair, Desk desk, Viewer viewer) {
        Span icon = new Span(Icon.THANKS.large());
        icon.addClassName("ic");
        String about = RepairWords.about(repair, viewer);
        Div words = new Div(
                Type.heading2(RepairWords.title(repair, viewer)),
                Type.sub(t("boundary.repair.notice", about, RepairWords.line(repair, viewer))));
        boolean mine = viewer.isMe(repair.by());
        RouterLink read = Buttons.link(BoundaryLink.to(repair.id(), t("boundary.repair.read")));
        read.getElement().setAttribute("aria-label", t("boundary.repair.read.about", about));
        Div actions = Layout.actions(read);
        if (!mine && repair.postponedAt() == null && repair.talk().latest().isEmpty()) {
            actions.addComponentAsFirst(
                    Buttons.quiet(t("boundary.repair.not-now"), _ -> desk.send(new PostponeRepair(repair.id()))));
        }
        return Leaf.section(icon, words, actions).by(viewer.owner(repair.by())).with("b-repair");
    }
}
