package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.WinDecider;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.words.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// The day of a win: today until another one is chosen, never a day to come.
final class DayField extends DayPicker {

    private static final long serialVersionUID = 1L;

    DayField(Dates dates, DayOfWeek weekStart) {
        super(t("win.day"), weekStart, dates);
        from(WinDecider.EARLIEST, t("win.refused.too-long-ago", dates.date(WinDecider.EARLIEST)));
        untilToday(t("win.refused.future"));
        beginToday();
    }

    /// The chosen day; today if none was chosen.
    LocalDate date(LocalDate today) {
        LocalDate value = getValue();
        return isChosen() && value != null ? value : today;
    }
}
