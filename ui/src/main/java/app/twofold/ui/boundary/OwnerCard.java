package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.StatementCommand.SetReview;
import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.DayDialog;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.kit.form.SureDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// What an owner can do alone: change the words, set a day, end it.
final class OwnerCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Paragraph text = Type.meta2("");
    private transient SeenBoundary sight;

    OwnerCard(Desk desk, SeenBoundary sight) {
        this.desk = desk;
        this.sight = sight;
        Button change = Buttons.plain(
                t("boundary.change"),
                _ -> BoundaryLink.go(BoundaryLink.path(now().boundary().id()) + "/change"));
        Button review = Buttons.plain(t("boundary.review.set"), _ -> review());
        Button withdraw = Buttons.quiet(t("boundary.withdraw"), _ -> withdraw());
        addClassName("b-owner");
        add(Type.section(t("boundary.owner")), text, Layout.actions(change, review, withdraw));
        refresh(sight);
    }

    void refresh(SeenBoundary now) {
        sight = now;
        text.setText(now.isSolo() ? t("boundary.owner.solo") : t("boundary.owner.text", now.other()));
        setVisible(now.isOwner() && !now.boundary().isWithdrawn());
    }

    private SeenBoundary now() {
        return sight;
    }

    private void review() {
        DayPicker on = reviewOn(sight.viewer());
        if (!sight.boundary().isReviewDue(sight.dates().today())) {
            on.setValue(sight.boundary().reviewOn());
        }
        new DayDialog(
                        t("boundary.review.title"),
                        t("boundary.review.text"),
                        on,
                        t("boundary.review.save"),
                        () -> desk.trySending(
                                () -> new SetReview(sight.boundary().id(), on.getValue())),
                        () -> {})
                .open();
    }

    /// A field for the day to come on which the two want to look at a boundary again, or none.
    static DayPicker reviewOn(Viewer viewer) {
        DayPicker day = new DayPicker(t("boundary.review.on"), viewer.couple().weekStart(), viewer.dates())
                .fromToday(1, t("boundary.review.past"));
        day.setHelperText(t("boundary.review.help"));
        day.setClearButtonVisible(true);
        return day;
    }

    private void withdraw() {
        new SureDialog(
                        t("boundary.withdraw.title"),
                        t("boundary.withdraw.text", sight.other()),
                        t("boundary.withdraw.yes"),
                        () -> desk.send(new WithdrawBoundary(sight.boundary().id())))
                .open();
    }
}
