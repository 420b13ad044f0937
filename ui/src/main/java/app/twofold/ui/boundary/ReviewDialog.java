package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.StatementCommand.SetReview;
import app.twofold.ui.boundary.desk.BoundaryDesk;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.kit.form.DayPicker;

/// Sets the day on which the two want to look at a boundary again, or none.
final class ReviewDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    ReviewDialog(BoundaryDesk desk, SeenBoundary sight) {
        super(t("boundary.review.title"));
        DayPicker on = day(sight.viewer());
        if (!sight.boundary().isReviewDue(sight.dates().today())) {
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
    static DayPicker day(Viewer viewer) {
        DayPicker day = new DayPicker(t("boundary.review.on"), viewer.couple().weekStart(), viewer.dates())
                .fromToday(1, t("boundary.review.past"));
        day.setHelperText(t("boundary.review.help"));
        day.setClearButtonVisible(true);
        return day;
    }
}
