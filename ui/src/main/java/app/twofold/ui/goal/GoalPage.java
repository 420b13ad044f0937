package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.goal.progress.SoFar;
import app.twofold.ui.goal.wording.LiveWording;
import app.twofold.ui.goal.wording.Notes;
import app.twofold.ui.goal.wording.WordingReading;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.shell.StoryLink;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/// The pieces of a goal's screen, each of which keeps what is being typed in it.
final class GoalPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final GoalHead head;
    private final Div words = new Div();
    private final SoFar soFar;
    private final AgreementCard agreement;
    private final EndingCard ending;
    private final Notes notes;
    private @Nullable LiveWording writing;
    private transient @Nullable Wording reads;
    private transient @Nullable String otherEditing;
    private transient SeenGoal sight;

    GoalPage(Desk desk, SeenGoal sight) {
        this.desk = desk;
        this.sight = sight;
        head = new GoalHead(sight);
        soFar = new SoFar(desk, sight);
        agreement = new AgreementCard(desk, sight, this::write);
        ending = new EndingCard(desk, sight);
        notes = new Notes(desk, sight);
        Div main = new Div(words, soFar);
        main.addClassName("gd");
        Aside side = new Aside(
                agreement, ending, notes, StoryLink.to("goal", sight.goal().id()));
        side.addClassName("tf-stack");
        side.getStyle().set("--g", "20px");
        side.getElement().setAttribute("aria-label", t("goal.side"));
        add(head, Layout.columns(main, side));
        if (sight.goal().wordings().hasChangeProposed() && isOpen(sight)) {
            startWriting();
        }
        refresh(sight);
    }

    /// Takes up what either of the two has done.
    void refresh(SeenGoal now) {
        boolean isSettled = sight.goal().proposal() != null && now.goal().proposal() == null;
        sight = now;
        if (isSettled) {
            writing = null;
        }
        head.refresh(now);
        showWords(now);
        soFar.refresh(now);
        agreement.refresh(now, isOtherWriting());
        ending.refresh(now);
        notes.refresh(now);
    }

    /// Shows where the other is writing.
    ///
    /// @param editing the field, null for none
    void shows(@Nullable String editing) {
        otherEditing = editing;
        if (writing != null) {
            writing.shows(sight, editing);
        }
        notes.shows(sight, editing);
        agreement.refresh(sight, isOtherWriting());
    }

    private boolean isOtherWriting() {
        return otherEditing != null && !"notes".equals(otherEditing);
    }

    /// Two versions that wait for somebody to pick stand where one writes.
    private void showWords(SeenGoal now) {
        if (writing == null && !now.goal().seconds().isEmpty() && isOpen(now)) {
            startWriting();
        }
        if (writing != null && isOpen(now)) {
            writing.refresh(now);
            return;
        }
        writing = null;
        Wording wording = now.goal().draft();
        if (!wording.equals(reads)) {
            reads = wording;
            words.removeAll();
            words.add(new WordingReading(wording, now.dates()));
        }
    }

    private void write() {
        if (writing == null) {
            startWriting();
        }
        if (writing != null) {
            writing.focus();
        }
    }

    private void startWriting() {
        writing = new LiveWording(desk, sight);
        reads = null;
        words.removeAll();
        words.add(writing);
        writing.shows(sight, otherEditing);
    }

    private static boolean isOpen(SeenGoal sight) {
        Status status = sight.status();
        return status == Status.PROPOSED || status == Status.NOT_NOW || status == Status.ACTIVE;
    }
}
