package app.twofold.ui.kit.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.words.Dates;
import app.twofold.ui.words.Shapes;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Chooses a day, written as everywhere else: "26 June 2026", or "June 26, 2026". Its weeks start as the couple's do.
/// Its today is the reader's, whatever day the browser believes that it is, and goes on at midnight while it is open.
public class DayPicker extends DatePicker {

    private static final long serialVersionUID = 1L;

    private final DatePickerI18n words = new DatePickerI18n();
    private final ZoneId zone;
    private final List<SerializableConsumer<LocalDate>> turns = new ArrayList<>();
    private LocalDate today;
    private boolean beginsToday;
    private boolean chosen;

    public DayPicker(String label, DayOfWeek weekStart, Dates dates) {
        super(label);
        zone = dates.zone();
        today = dates.today();
        words.setFirstDayOfWeek(weekStart.getValue() % DayOfWeek.values().length);
        words.setDateFormat(Shapes.written(Shapes.here()));
        words.setToday(t("kit.day.today"));
        words.setCancel(t("kit.cancel"));
        words.setBadInputErrorMessage(t("kit.day.malformed"));
        addValueChangeListener(change -> chosen |= change.isFromClient());
        tell();
    }

    /// Refuses earlier days, and says so in these words.
    public final DayPicker from(LocalDate first, String refusal) {
        words.setMinErrorMessage(refusal);
        setMin(first);
        tell();
        return this;
    }

    /// Refuses later days, and says so in these words.
    public final DayPicker until(LocalDate last, String refusal) {
        words.setMaxErrorMessage(refusal);
        setMax(last);
        tell();
        return this;
    }

    /// Refuses days before today, or before a day so much later; goes on with each new day.
    public final DayPicker fromToday(int later, String refusal) {
        onTurn(day -> setMin(day.plusDays(later)));
        return from(today.plusDays(later), refusal);
    }

    /// Refuses days to come; goes on with each new day.
    public final DayPicker untilToday(String refusal) {
        onTurn(day -> {
            if (day.isAfter(getMax())) {
                setMax(day);
            }
        });
        return until(today, refusal);
    }

    /// Shows today, which goes on with each new day until somebody chooses another one.
    public final void beginToday() {
        beginsToday = true;
        chosen = false;
        setValue(today);
    }

    /// Shows a day that has been chosen before, also one that would be refused today.
    public final void choose(LocalDate day) {
        chosen = true;
        if (getMax() != null && day.isAfter(getMax())) {
            setMax(day);
        }
        setValue(day);
    }

    /// Whether somebody has chosen the day that it shows.
    public final boolean isChosen() {
        return chosen;
    }

    /// Does something with each new day that begins while this is on a screen.
    public final void onTurn(SerializableConsumer<LocalDate> then) {
        turns.add(then);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        super.onAttach(attachment);
        DayTurned.latest(attachment.getUI()).ifPresent(this::turn);
        var waiting = ComponentUtil.addListener(attachment.getUI(), DayTurned.class, this::turn);
        addDetachListener(gone -> {
            gone.unregisterListener();
            waiting.remove();
        });
    }

    private void turn(DayTurned turned) {
        turned.in(zone).filter(day -> !day.equals(today)).ifPresent(day -> {
            today = day;
            turns.forEach(then -> then.accept(day));
            if (beginsToday && !chosen) {
                setValue(day);
            }
            tell();
        });
    }

    /// Lets the browser know what day it is: for its button, for what is typed without a year, for where it opens.
    private void tell() {
        words.setReferenceDate(today);
        setI18n(words);
        setInitialPosition(getMin() != null && getMin().isAfter(today) ? getMin() : today);
        getElement().setProperty("twofoldToday", today.toString());
    }
}
