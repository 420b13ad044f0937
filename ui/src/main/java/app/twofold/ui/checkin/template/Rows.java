package app.twofold.ui.checkin.template;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rows under each other that can be moved up and down and taken away. Rows that were being written when the page
/// was left are there again, so that the browser can put what it has kept into them.
///
/// @param <R> the rows
final class Rows<R extends Component & Rows.Row> extends Div {

    /// What is typed in a row is kept in the browser until it is saved, or the row is taken away.
    interface Row {

        void saved();
    }

    private static final long serialVersionUID = 1L;

    private static final Pattern IN_A_ROW = Pattern.compile("(\\d{1,2})/.*");

    private final String keep;
    private final transient BiFunction<Rows<R>, String, R> fresh;
    private int made;

    /// @param keep  the beginning of where the browser keeps what is typed in the rows
    /// @param fresh makes an empty row of these, which keeps what is typed under a key
    Rows(String keep, BiFunction<Rows<R>, String, R> fresh) {
        this.keep = keep + "/";
        this.fresh = fresh;
        addClassName("rows");
    }

    /// Adds an empty row.
    R append() {
        return append(key -> fresh.apply(this, key));
    }

    /// @param row makes a row that keeps what is typed under a key
    R append(Function<String, R> row) {
        R next = row.apply(keep + made++);
        add(next);
        return next;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Say.keptBelow(this, keep, this::growTo);
    }

    private void growTo(List<String> kept) {
        kept.stream()
                .map(IN_A_ROW::matcher)
                .filter(Matcher::matches)
                .mapToInt(row -> Integer.parseInt(row.group(1)))
                .max()
                .ifPresent(last -> {
                    while (made <= last) {
                        append();
                    }
                });
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
