package app.twofold.ui.goal.progress;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.domain.goal.GoalCommand.CorrectProgress;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.Progress.Entry;
import app.twofold.domain.goal.figure.FarBeyond;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.EntryNumber;
import app.twofold.domain.goal.wording.Measure.Entries;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Reading;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.kit.form.NumberText;
import app.twofold.ui.words.Numbers;
import app.twofold.ui.words.QuantityWords;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Notes progress, or corrects what was noted.
final class ProgressDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient GoalId goal;
    private final transient @Nullable Entry entry;
    private final transient SeenGoal sight;
    private final boolean reading;
    private transient @Nullable EntryNumber askedFor;
    private final TextField amount;
    private final DayPicker on;
    private final TextArea words = Say.area(t("goal.progress.words"));

    /// @param entry what to correct; null for something new
    ProgressDialog(Desk desk, SeenGoal sight, @Nullable Entry entry) {
        super(t(entry == null ? "goal.progress.title" : "goal.progress.correct"));
        this.desk = desk;
        this.entry = entry;
        goal = sight.goal().id();
        this.sight = sight;
        reading = isReading(sight, entry);
        amount = NumberText.field(label());
        amount.setRequiredIndicatorVisible(true);
        on = new DayPicker(t("goal.progress.on"), sight.couple().weekStart(), sight.dates());
        on.untilToday(t("goal.refused.future"));
        on.setRequiredIndicatorVisible(true);
        amount.setValue(entry == null ? usual() : Numbers.plain(entry.amount().value()));
        if (entry == null) {
            on.beginToday();
        } else {
            on.choose(entry.on());
        }
        words.setValue(entry == null ? "" : entry.note().value());
        Say.keep(words, "goal/" + goal + "/progress" + (entry == null ? "" : "/" + entry.seq()));
        add(Layout.stack(16, Layout.two(amount, on), words));
        actions(Buttons.quiet(t("kit.cancel"), _ -> close()), Buttons.primary(t("goal.progress.save"), _ -> save()));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                amount.focus();
            }
        });
    }

    private static boolean isReading(SeenGoal sight, @Nullable Entry entry) {
        return entry == null
                ? sight.wording().measure() instanceof Quantity quantity && quantity.entries() == Entries.READINGS
                : entry.amount() instanceof Reading;
    }

    private String label() {
        if (!(sight.wording().measure() instanceof Quantity quantity)) {
            return t("goal.progress.count");
        }
        return t(
                reading ? "goal.progress.reading" : "goal.progress.amount",
                quantity.unit().value());
    }

    /// Once is what is noted most often; how much it was only the person knows.
    private String usual() {
        return sight.wording().measure() instanceof Quantity ? "" : "1";
    }

    private String unit() {
        return sight.wording().measure() instanceof Quantity quantity
                ? quantity.unit().value()
                : "";
    }

    private void save() {
        Optional<EntryNumber> checked = NumberText.read(amount, unit())
                .flatMap(number -> Checked.read(amount, () -> reading ? new Reading(number) : new Amount(number)));
        Optional<Words> note = Checked.read(words, () -> new Words(words.getValue()));
        LocalDate day = on.getValue();
        if (day == null || checked.isEmpty() || note.isEmpty()) {
            on.setInvalid(day == null);
            return;
        }
        if (isToBeAskedFor(checked.get())) {
            return;
        }
        if (desk.send(on, () -> command(checked.get(), day, note.get()))) {
            Say.saved(words);
            close();
        }
    }

    /// Asks once for each number that is far from everything so far.
    private boolean isToBeAskedFor(EntryNumber number) {
        if (number.equals(askedFor) || !FarBeyond.holds(sight.goal(), number)) {
            return false;
        }
        askedFor = number;
        Checked.refuse(
                amount,
                t(
                        "goal.progress.far",
                        QuantityWords.entry(number, sight.wording().measure())));
        amount.focus();
        return true;
    }

    private GoalCommand command(EntryNumber checked, LocalDate day, Words note) {
        return entry == null
                ? new LogProgress(goal, checked, day, note)
                : new CorrectProgress(goal, entry.seq(), checked, day, note);
    }
}
