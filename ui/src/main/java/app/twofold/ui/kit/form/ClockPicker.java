package app.twofold.ui.kit.form;

import app.twofold.ui.words.Shapes;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;

/// Chooses a time of day, written as everywhere else: "19:30". Typing "7:30 PM" is understood too.
public final class ClockPicker extends TimePicker {

    private static final long serialVersionUID = 1L;

    /// @param step between the times that are offered; divides an hour
    public ClockPicker(String label, Duration step) {
        super(label);
        setStep(step);
        setLocale(Shapes.here().getCountry().isEmpty() ? Locale.UK : Shapes.here());
    }
}
