package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.WinDecider;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;

/// The day of a win: today until another one is chosen, never a day to come.
final class DayField extends DatePicker {

    private boolean chosen;

    DayField(Dates dates) {
        super(t("win.day"));
        DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n();
        words.setDateFormat(t("win.day.format"));
        words.setToday(t("win.day.today"));
        words.setCancel(t("win.day.cancel"));
        words.setBadInputErrorMessage(t("win.day.malformed"));
        words.setMaxErrorMessage(t("win.refused.future"));
        words.setMinErrorMessage(t("win.refused.too-long-ago", dates.date(WinDecider.EARLIEST)));
        setI18n(words);
        setLocale(dates.locale());
        setMin(WinDecider.EARLIEST);
        setMax(dates.today());
        setValue(dates.today());
        addValueChangeListener(change -> chosen |= change.isFromClient());
    }

    /// Shows a day that has been chosen before.
    void choose(LocalDate date) {
        chosen = true;
        if (date.isAfter(getMax())) {
            setMax(date);
        }
        setValue(date);
    }

    /// Goes back to today.
    void today() {
        chosen = false;
        setValue(getMax());
    }

    /// The chosen day; today if none was chosen.
    LocalDate date(LocalDate today) {
        LocalDate value = getValue();
        return chosen && value != null ? value : today;
    }
}
