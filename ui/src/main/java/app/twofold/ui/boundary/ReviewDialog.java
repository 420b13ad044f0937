package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.StatementCommand.SetReview;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Checked;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.datepicker.DatePicker;

/// Sets the day on which the two want to look at a boundary again, or none.
final class ReviewDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    ReviewDialog(BoundaryDesk desk, Sight sight) {
        super(t("boundary.review.title"));
        DatePicker on = day(sight.reader());
        if (!sight.boundary().isReviewDue(sight.reader().dates().today())) {
            on.setValue(sight.boundary().reviewOn());
        }
        add(Layout.stack(16, Type.sub(t("boundary.review.text")), on));
        actions(Buttons.quiet(t("boundary.cancel"), _ -> close()), Buttons.primary(t("boundary.review.save"), _ -> {
            boolean done = !on.isInvalid()
                    && Checked.say(
                            on,
                            desk.trySending(() -> new SetReview(sight.boundary().id(), on.getValue())));
            if (done) {
                close();
            }
        }));
    }

    /// A field for a day to come.
    static DatePicker day(Reader reader) {
        DatePicker day = new DatePicker(t("boundary.review.on"));
        day.setMin(reader.dates().today().plusDays(1));
        day.setHelperText(t("boundary.review.help"));
        day.setClearButtonVisible(true);
        day.setI18n(new DatePicker.DatePickerI18n()
                .setMinErrorMessage(t("boundary.review.past"))
                .setBadInputErrorMessage(t("boundary.fault.malformed")));
        return day;
    }
}
