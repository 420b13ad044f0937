package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.WinDecider;
import app.twofold.ui.kit.DayPicker;
import app.twofold.ui.words.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// The day of a win: today until another one is chosen, never a day to come.
final class DayField extends DayPicker {

    private static final long serialVersionUID = 1L;

    private boolean chosen;

    DayField(Dates dates, DayOfWeek weekStart) {
        super(t("win.day"), weekStart);
        from(WinDecider.EARLIEST, t("win.refused.too-long-ago", dates.date(WinDecider.EARLIEST)));
        until(dates.today(), t("win.refused.future"));
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

    /// Goes on to a new day; the day that the person has chosen stays.
    void turn(LocalDate today) {
        if (today.isAfter(getMax())) {
            setMax(today);
            if (!chosen) {
                setValue(today);
            }
        }
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
