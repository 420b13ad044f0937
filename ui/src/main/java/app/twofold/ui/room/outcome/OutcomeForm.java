package app.twofold.ui.room.outcome;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Outcome;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/// A sentence of one's own to take along.
final class OutcomeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Noting noting;
    private final TextArea text;
    private final Segments<Outcome.Kind> kinds;
    private final DayPicker until;

    OutcomeForm(RoomDesk desk, Noting noting) {
        this.noting = noting;
        String key = "room/" + desk.checkin() + "/outcome";
        until = new DayPicker(t("room.until"), desk.state().weekStart(), desk.dates())
                .fromToday(0, t("room.refused.until"));
        text = desk.keepsHalf(Say.keep(Say.area(t("room.outcome.label")), key), key);
        text.setMinRows(1);
        kinds = new Segments<>(t("room.becomes"), Outcome.Kind.NOTE, Named.all("room.kind", Outcome.Kind.values()))
                .wide();
        kinds.onChange(kind -> until.setVisible(kind == Outcome.Kind.PROMISE));
        until.setVisible(false);
        add(Leaf.div(Layout.stack(
                        12, text, kinds, until, Layout.actions(Buttons.plain(t("room.outcome.add"), _ -> note()))))
                .flat()
                .tight());
    }

    /// What has been written and not taken along yet.
    String half() {
        return text.getValue().strip();
    }

    private void note() {
        if (until.isVisible() && until.isInvalid()) {
            return;
        }
        Optional<String> refused =
                noting.note(kinds.value(), text.getValue().strip(), until.isVisible() ? until.getValue() : null);
        text.setErrorMessage(refused.orElse(""));
        text.setInvalid(refused.isPresent());
        if (refused.isEmpty()) {
            text.clear();
            until.clear();
            Say.saved(text);
        }
    }
}
