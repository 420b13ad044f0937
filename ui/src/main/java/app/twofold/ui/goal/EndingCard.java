package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.domain.goal.GoalCommand.AcknowledgeLetGo;
import app.twofold.domain.goal.GoalCommand.CallAchieved;
import app.twofold.domain.goal.GoalCommand.LetGo;
import app.twofold.domain.goal.GoalCommand.Resume;
import app.twofold.domain.goal.GoalCommand.SetAside;
import app.twofold.domain.goal.GoalCommand.TakeBackAchieved;
import app.twofold.domain.goal.GoalCommand.TakeBackLetGo;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.DayDialog;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.kit.form.WordsDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.pcollections.PSet;

/// How a goal can rest or come to an end. Its buttons stay while anything else about the goal changes.
final class EndingCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final H2 heading = Type.section(t("goal.ending"));
    private final Paragraph line = Type.meta2("");
    private final Div actions = Layout.actions();
    private transient SeenGoal sight;
    private transient List<Object> shown = List.of();

    EndingCard(Desk desk, SeenGoal sight) {
        this.desk = desk;
        this.sight = sight;
        addClassName("ending");
        heading.getElement().setAttribute("tabindex", "-1");
        line.getElement().setAttribute("aria-live", "polite");
        add(heading, line, actions);
        refresh(sight);
    }

    void refresh(SeenGoal now) {
        sight = now;
        List<Object> next = List.of(
                now.status(),
                now.goal().ending().calledAchieved(),
                now.goal().aside().containsKey(now.me()),
                Optional.ofNullable(now.goal().ending().lettingGo()),
                now.other());
        if (!next.equals(shown)) {
            shown = next;
            show(now);
        }
    }

    private void show(SeenGoal now) {
        actions.removeAll();
        line.setText("");
        switch (now.status()) {
            case ACTIVE -> active(now);
            case ASIDE -> aside(now);
            case LETTING_GO -> lettingGo(now);
            case PROPOSED, NOT_NOW, LET_GO, ACHIEVED, WITHDRAWN -> {}
        }
        setVisible(actions.getComponentCount() > 0);
        line.setVisible(!line.getText().isEmpty());
    }

    private void active(SeenGoal now) {
        PSet<PersonId> called = now.goal().ending().calledAchieved();
        if (called.contains(now.me())) {
            line.setText(t("goal.achieved.waiting", now.other()));
            actions.add(Buttons.quiet(t("goal.achieved.take-back"), _ -> send(new TakeBackAchieved(id()))));
        } else {
            if (!called.isEmpty()) {
                line.setText(t("goal.achieved.other", now.other()));
            }
            actions.add(Buttons.plain(t("goal.achieved.call"), _ -> send(new CallAchieved(id()))));
        }
        actions.add(Buttons.plain(t("goal.aside"), _ -> setAside()));
        actions.add(Buttons.plain(t("goal.let-go"), _ -> letGo()));
    }

    private void aside(SeenGoal now) {
        if (now.goal().aside().containsKey(now.me())) {
            actions.add(Buttons.plain(t("goal.resume"), _ -> send(new Resume(id()))));
        } else {
            line.setText(t("goal.aside.other", now.other()));
        }
        actions.add(Buttons.plain(t("goal.let-go"), _ -> letGo()));
    }

    private void lettingGo(SeenGoal now) {
        boolean mine = now.goal().ending().lettingGo() != null
                && now.isMe(now.goal().ending().lettingGo().by());
        actions.add(
                mine
                        ? Buttons.plain(t("goal.let-go.take-back"), _ -> send(new TakeBackLetGo(id())))
                        : Buttons.plain(t("goal.let-go.acknowledge"), _ -> send(new AcknowledgeLetGo(id()))));
    }

    private void letGo() {
        new WordsDialog(
                        t("goal.let-go"),
                        t("goal.let-go.text", sight.other()),
                        "goal/" + id() + "/let-go",
                        t("goal.let-go"),
                        words -> desk.trySending(() -> new LetGo(id(), words)),
                        this::done)
                .open();
    }

    private void setAside() {
        DayPicker day = new DayPicker(t("goal.aside.until"), sight.couple().weekStart(), sight.dates())
                .fromToday(1, t("goal.aside.past"));
        day.setHelperText(t("goal.aside.until.help"));
        new DayDialog(
                        t("goal.aside"),
                        t("goal.aside.text", sight.other()),
                        day,
                        t("goal.aside"),
                        () -> desk.trySending(() -> new SetAside(id(), day.getValue())),
                        this::done)
                .open();
    }

    private void send(GoalCommand command) {
        if (desk.send(command)) {
            done();
        }
    }

    private void done() {
        heading.getElement().callJsFunction("focus");
    }

    private GoalId id() {
        return sight.goal().id();
    }
}
