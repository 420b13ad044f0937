package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.personal.PersonalState.RepairDraft;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.boundary.talk.TalkCard;
import app.twofold.ui.boundary.wording.BoundaryWords;
import app.twofold.ui.boundary.wording.PastVersions;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.shell.StoryLink;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// The pieces of a boundary's screen, each of which keeps what is being typed in it.
final class BoundaryPage extends Div {

    private static final long serialVersionUID = 1L;

    private final BoundaryHead head;
    private final PathSteps path;
    private final Notice notice;
    private final BoundaryWords words;
    private final TalkCard talk;
    private final OwnerCard owner;
    private final HonourPart honour;
    private final RepairPart repairs;
    private final PastVersions past;

    BoundaryPage(Desk desk, SeenBoundary sight, List<RepairDraft> drafts) {
        head = new BoundaryHead(sight);
        path = new PathSteps(sight);
        notice = new Notice(desk, sight);
        words = new BoundaryWords(sight);
        talk = new TalkCard(desk, sight);
        owner = new OwnerCard(desk, sight);
        honour = new HonourPart(desk, sight);
        repairs = new RepairPart(sight, drafts);
        past = new PastVersions(sight);
        Div rest = new Div(honour, repairs, past);
        rest.addClassNames("b-column", "rest");
        Aside side =
                new Aside(talk, owner, StoryLink.to("boundary", sight.boundary().id()));
        side.addClassName("tf-stack");
        side.getStyle().set("--g", "20px");
        side.getElement().setAttribute("aria-label", t("boundary.side"));
        Div page = new Div(words, side, rest);
        page.addClassName("b-page");
        add(head, path, notice, page);
        refresh(sight);
    }

    /// Takes up what either of the two has done.
    void refresh(SeenBoundary sight) {
        head.refresh(sight);
        path.refresh(sight);
        notice.refresh(sight);
        words.refresh(sight);
        talk.refresh(sight);
        talk.setVisible(!sight.boundary().isWithdrawn());
        owner.refresh(sight);
        honour.refresh(sight);
        repairs.refresh(sight);
        past.refresh(sight);
    }
}
