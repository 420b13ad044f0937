package app.twofold.ui.goal.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.MilestoneId;
import app.twofold.domain.Title;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Milestone;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.form.Checked;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The steps of a goal, one line each.
final class MilestoneRows extends Div {

    private static final long serialVersionUID = 1L;

    private final Div rows = Layout.stack(8);
    private final Button more = Buttons.with(Icon.PLUS, Buttons.quiet(t("goal.milestone.add"), _ -> addNext()));
    private final String keep;
    private final transient Runnable onChange;
    private final transient List<Row> steps = new ArrayList<>();

    MilestoneRows(String keep, Runnable onChange) {
        this.keep = keep;
        this.onChange = onChange;
        addClassName("milestones");
        add(rows, more);
        append(new MilestoneId(UUID.randomUUID()), "");
    }

    /// A line and the step that it names.
    private record Row(MilestoneId id, TextField title, Div line) {}

    void show(Milestones milestones) {
        rows.removeAll();
        steps.clear();
        milestones.steps().forEach(step -> append(step.id(), step.title().value()));
    }

    /// Empty lines do not count, unless there is no other.
    Optional<Measure> read() {
        List<Milestone> read = new ArrayList<>();
        List<Row> filled = steps.stream().filter(row -> !row.title().isEmpty()).toList();
        List<Row> wanted = filled.isEmpty() ? steps.subList(0, 1) : filled;
        for (Row row : wanted) {
            Checked.read(row.title(), () -> new Title(row.title().getValue()))
                    .ifPresent(title -> read.add(new Milestone(row.id(), title)));
        }
        return read.size() < wanted.size()
                ? Optional.empty()
                : Checked.read(wanted.getLast().title(), () -> new Milestones(read));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Say.keptBelow(this, keep + "/milestone/", this::growTo);
    }

    /// Makes room for steps that were being written when the page was left.
    private void growTo(List<String> kept) {
        kept.stream()
                .filter(number -> number.matches("\\d{1,2}"))
                .mapToInt(Integer::parseInt)
                .max()
                .ifPresent(last -> {
                    while (steps.size() < last) {
                        append(new MilestoneId(UUID.randomUUID()), "");
                    }
                });
    }

    void saved() {
        steps.forEach(row -> Say.saved(row.title()));
    }

    private void addNext() {
        append(new MilestoneId(UUID.randomUUID()), "").title().focus();
    }

    private Row append(MilestoneId id, String title) {
        TextField field = Say.line("");
        int number = steps.size() + 1;
        field.setAriaLabel(t("goal.milestone.number", number));
        field.setPlaceholder(t("goal.milestone.example"));
        field.setValue(title);
        Say.keep(field, keep + "/milestone/" + number);
        Div line = Layout.row(8, field);
        Row row = new Row(id, field, line);
        line.add(Buttons.icon(Icon.CLOSE, t("goal.milestone.remove", number), _ -> remove(row)));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        steps.add(row);
        rows.add(line);
        return row;
    }

    private void remove(Row row) {
        Say.saved(row.title());
        if (steps.size() == 1) {
            row.title().clear();
        } else {
            steps.remove(row);
            rows.remove(row.line());
        }
        more.focus();
        onChange.run();
    }
}
