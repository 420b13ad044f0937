package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// Rows under each other that can be moved up and down and taken away.
///
/// @param <R> the rows
final class Rows<R extends Component & Rows.Row> extends Div {

    /// What is typed in a row is kept in the browser until it is saved, or the row is taken away.
    interface Row {

        void saved();
    }

    private static final long serialVersionUID = 1L;

    Rows() {
        addClassName("rows");
    }

    R append(R row) {
        add(row);
        return row;
    }

    @SuppressWarnings("unchecked")
    List<R> rows() {
        return getChildren().map(row -> (R) row).toList();
    }

    /// The buttons of a row.
    ///
    /// @param what names the row, for screen readers
    Div handles(R row, String what) {
        return Layout.row(
                0,
                Buttons.icon(Icon.UP, t("checkin.rows.up", what), _ -> move(row, -1)),
                Buttons.icon(Icon.DOWN, t("checkin.rows.down", what), _ -> move(row, 1)),
                Buttons.icon(Icon.REMOVE, t("checkin.rows.remove", what), _ -> takeAway(row)));
    }

    private void takeAway(R row) {
        row.saved();
        remove(row);
    }

    private void move(R row, int by) {
        int place = indexOf(row) + by;
        if (place >= 0 && place < getComponentCount()) {
            remove(row);
            addComponentAtIndex(place, row);
        }
    }
}
