package app.twofold.ui.goal.progress;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/// How far a goal has come, and where progress is noted.
public final class SoFar extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Div figures = new Div();
    private final Div entries = new Div();
    private final Div actions = Layout.actions();
    private final Button countOne = Buttons.with(Icon.PLUS, Buttons.plain(t("goal.progress.one"), _ -> countOne()));
    private final Button note = Buttons.plain(t("goal.progress.note"), _ -> openDialog());
    private transient SeenGoal sight;
    private transient List<Object> shown = List.of();

    public SoFar(Desk desk, SeenGoal sight) {
        this.desk = desk;
        this.sight = sight;
        figures.getElement().setAttribute("aria-live", "polite");
        actions.add(countOne, note);
        actions.addClassName("sofar-actions");
        add(Type.section(t("goal.so-far")), figures, actions, entries);
    }

    public void refresh(SeenGoal now) {
        sight = now;
        setVisible(saysSomething(now));
        List<Object> next = List.of(
                now.wording(), now.status(), now.goal().progress(), now.dates().today());
        if (!isVisible() || next.equals(shown)) {
            return;
        }
        shown = next;
        show(now);
    }

    /// Before anything is agreed there is nothing to count; at the end there may have been nothing.
    private static boolean saysSomething(SeenGoal now) {
        boolean open = now.status() == Status.ACTIVE || now.status() == Status.ASIDE;
        return now.goal().agreed() != null && (open || !now.goal().progress().isEmpty());
    }

    private void show(SeenGoal now) {
        Measure measure = now.wording().measure();
        boolean active = now.status() == Status.ACTIVE;
        boolean counted = !(measure instanceof Milestones);
        countOne.setVisible(active && measure instanceof Times);
        note.setVisible(active && counted);
        figures.removeAll();
        figures.add(Leaf.div(content(measure, now.figures())).flat());
        entries.removeAll();
        if (!now.goal().progress().entries().isEmpty()) {
            entries.add(new EntryList(desk, now));
        }
    }

    private Component[] content(Measure measure, GoalFigures done) {
        Div content = Layout.stack(12, body(measure, done));
        String pace = ProgressWords.pace(sight, measure, done);
        if (!pace.isEmpty()) {
            content.add(Type.meta2(pace));
        }
        if (done.nextMilestone() != null) {
            content.add(Type.meta2(t("goal.next", done.nextMilestone().title().value())));
        }
        return new Component[] {content};
    }

    private Component body(Measure measure, GoalFigures done) {
        return switch (measure) {
            case Times times -> new Spans(sight, times, done);
            case Milestones steps -> new MilestoneList(desk, sight, steps);
            case Measure.Quantity _, Measure.None _ -> line(measure, done);
        };
    }

    private static Component line(Measure measure, GoalFigures done) {
        String words = ProgressWords.soFar(measure, done);
        Div line = Layout.stack(8);
        ProgressFigure.of(measure, done, words).ifPresent(line::add);
        line.add(Type.body(words));
        return line;
    }

    private void countOne() {
        if (desk.send(
                new LogProgress(sight.goal().id(), Amount.of(1), sight.dates().today(), Words.NONE))) {
            Toast.show(t("goal.progress.counted"));
        }
    }

    private void openDialog() {
        new ProgressDialog(desk, sight, null).open();
    }
}
