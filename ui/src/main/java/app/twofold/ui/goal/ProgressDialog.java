package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Amount;
import app.twofold.domain.goal.Goal.Entry;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.domain.goal.GoalCommand.CorrectProgress;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.Measure.Quantity;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Checked;
import app.twofold.ui.kit.DayPicker;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Say;
import app.twofold.ui.words.Numbers;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Notes progress, or corrects what was noted.
final class ProgressDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    private final transient GoalDesk desk;
    private final transient GoalId goal;
    private final transient @Nullable Entry entry;
    private final TextField amount;
    private final DayPicker on;
    private final TextArea words = Say.area(t("goal.progress.words"));

    /// @param entry what to correct; null for something new
    ProgressDialog(GoalDesk desk, Sight sight, @Nullable Entry entry) {
        super(t(entry == null ? "goal.progress.title" : "goal.progress.correct"));
        this.desk = desk;
        this.entry = entry;
        goal = sight.goal().id();
        amount = new TextField(label(sight));
        amount.getElement().setAttribute("inputmode", "decimal");
        amount.setRequiredIndicatorVisible(true);
        on = new DayPicker(t("goal.progress.on"), sight.couple().weekStart());
        on.until(sight.dates().today(), t("goal.refused.future"));
        on.setRequiredIndicatorVisible(true);
        amount.setValue(entry == null ? "1" : Numbers.plain(entry.amount().value()));
        on.setValue(entry == null ? sight.dates().today() : entry.on());
        words.setValue(entry == null ? "" : entry.note().value());
        if (entry == null) {
            Say.keep(words, "goal/" + goal + "/progress");
        }
        add(Layout.stack(16, Layout.two(amount, on), words));
        actions(Buttons.quiet(t("goal.cancel"), _ -> close()), Buttons.primary(t("goal.progress.save"), _ -> save()));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                amount.focus();
            }
        });
    }

    private static String label(Sight sight) {
        return sight.wording().measure() instanceof Quantity quantity
                ? t("goal.progress.amount", quantity.unit().value())
                : t("goal.progress.count");
    }

    private void save() {
        Optional<Amount> checked = Checked.read(amount, () -> new Amount(TypedNumber.read(amount.getValue())));
        Optional<Words> note = Checked.read(words, () -> new Words(words.getValue()));
        LocalDate day = on.getValue();
        if (day == null || checked.isEmpty() || note.isEmpty()) {
            on.setInvalid(day == null);
            return;
        }
        Optional<String> refused = desk.trySending(() -> command(checked.get(), day, note.get()));
        if (refused.isEmpty()) {
            Say.saved(words);
            close();
        } else {
            on.setErrorMessage(refused.get());
            on.setInvalid(true);
        }
    }

    private GoalCommand command(Amount checked, LocalDate day, Words note) {
        return entry == null
                ? new LogProgress(goal, checked, day, note)
                : new CorrectProgress(goal, entry.seq(), checked, day, note);
    }
}
