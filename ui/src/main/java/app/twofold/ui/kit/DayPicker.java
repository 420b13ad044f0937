package app.twofold.ui.kit;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.words.Shapes;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// Chooses a day, written as everywhere else: "26 June 2026", or "June 26, 2026". Its weeks start as the couple's do.
public class DayPicker extends DatePicker {

    private static final long serialVersionUID = 1L;

    private final DatePickerI18n words = new DatePickerI18n();

    public DayPicker(String label, DayOfWeek weekStart) {
        super(label);
        words.setFirstDayOfWeek(weekStart.getValue() % DayOfWeek.values().length);
        words.setDateFormat(Shapes.written(Shapes.here()));
        words.setToday(t("kit.day.today"));
        words.setCancel(t("kit.day.cancel"));
        words.setBadInputErrorMessage(t("kit.day.malformed"));
        setI18n(words);
    }

    /// Refuses earlier days, and says so in these words.
    public final DayPicker from(LocalDate first, String refusal) {
        words.setMinErrorMessage(refusal);
        setI18n(words);
        setMin(first);
        return this;
    }

    /// Refuses later days, and says so in these words.
    public final DayPicker until(LocalDate last, String refusal) {
        words.setMaxErrorMessage(refusal);
        setI18n(words);
        setMax(last);
        return this;
    }
}
