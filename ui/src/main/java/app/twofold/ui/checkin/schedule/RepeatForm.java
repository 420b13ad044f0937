package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.ui.kit.form.Stepper;
import app.twofold.ui.words.Dates;
import app.twofold.ui.words.RuleParts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses how check-ins come back. The choices are in the words of the first day.
final class RepeatForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MAX_WEEKS = 12;

    private final Dates dates;
    private final Select<Repeats> repeats = new Select<>();
    private final Stepper every = new Stepper(t("checkin.repeat.every"), 1, 1, MAX_WEEKS);
    private final Span unit = new Span();
    private final Div weeks = new Div(new Span(t("checkin.repeat.every")), every, unit);
    private LocalDate first;
    private transient @Nullable Recurrence asIs;

    RepeatForm(Dates dates, LocalDate first) {
        this.dates = dates;
        this.first = first;
        addClassName("repeat");
        weeks.addClassName("every");
        repeats.setLabel(t("checkin.repeat"));
        repeats.setItemLabelGenerator(this::words);
        repeats.addValueChangeListener(_ -> weeks.setVisible(repeats.getValue() == Repeats.WEEKS));
        every.onChange(_ -> tellUnit());
        add(repeats, weeks);
        tellUnit();
        offer(Repeats.WEEKS);
    }

    void show(Plan plan) {
        Repeats known = Repeats.of(plan);
        first = plan.start().toLocalDate();
        asIs = known == Repeats.AS_IS ? plan.recurrence() : null;
        if (known == Repeats.WEEKS && plan.recurrence() != null) {
            every.select(RuleParts.of(plan.recurrence()).interval());
            tellUnit();
        }
        offer(known);
    }

    /// The first day has been changed.
    void startOn(LocalDate day) {
        first = day;
        offer(repeats.getValue());
    }

    /// The rule as chosen; null where nothing comes back.
    @Nullable
    Recurrence read() {
        return repeats.getValue().rule(first, every.value(), asIs);
    }

    private void tellUnit() {
        unit.setText(t("checkin.repeat.weeks", every.value()));
    }

    /// Keeps the choice, where the day still has it.
    private void offer(Repeats wanted) {
        List<Repeats> choices = new ArrayList<>(List.of(Repeats.WEEKS, Repeats.MONTH_DAY));
        if (Repeats.place(first) < 5) {
            choices.add(Repeats.MONTH_PLACE);
        }
        if (Repeats.isLast(first)) {
            choices.add(Repeats.MONTH_LAST);
        }
        choices.addAll(List.of(Repeats.YEARLY, Repeats.ONCE));
        if (asIs != null) {
            choices.add(Repeats.AS_IS);
        }
        repeats.setItems(choices);
        repeats.setValue(choices.contains(wanted) ? wanted : Repeats.WEEKS);
    }

    private String words(Repeats choice) {
        String day = first.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, dates.locale());
        return switch (choice) {
            case ONCE -> t("checkin.repeat.once");
            case WEEKS -> t("checkin.repeat.weekly", day);
            case MONTH_DAY -> t("checkin.rule.on-day", t("checkin.rule.monthly"), first.getDayOfMonth());
            case MONTH_PLACE -> monthly(t("checkin.rule.place." + Repeats.place(first)), day);
            case MONTH_LAST -> monthly(t("checkin.rule.place.last"), day);
            case YEARLY -> t("checkin.repeat.yearly");
            case AS_IS -> t("checkin.repeat.as-is");
        };
    }

    private static String monthly(String place, String day) {
        return t("checkin.rule.on-the", t("checkin.rule.monthly"), place, day);
    }
}
