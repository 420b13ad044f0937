package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What every form about a win is made of: the words, the kind, and details that open on demand.
///
/// @param <F> the field of the words
final class WinForm<F extends AbstractField<?, String> & HasValidationProperties> {

    private final Desk desk;
    private final F text;
    private final Segments<WinKind> kinds;
    private final Details details;
    private final WinKind usual;
    private @Nullable BoundaryId boundary;

    /// @param kinds in the order of display; the first one is chosen at first
    WinForm(Desk desk, F text, List<WinKind> kinds) {
        this.desk = desk;
        this.text = text;
        this.usual = kinds.getFirst();
        details = new Details(desk.viewer(), usual);
        this.kinds = new Segments<>(t("win.kind"), usual, Named.all("win.kind", kinds)).onChange(details::follow);
    }

    F text() {
        return text;
    }

    Segments<WinKind> kinds() {
        return kinds;
    }

    Details details() {
        return details;
    }

    /// The details behind a button that says whether they are open.
    Folded folded() {
        details.setVisible(false);
        Button more = Buttons.with(Icon.CHEVRON_DOWN, Buttons.quiet(t("win.more"), _ -> {}));
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClassName("win-more");
        more.addClickListener(_ -> {
            details.setVisible(!details.isVisible());
            more.getElement().setAttribute("aria-expanded", String.valueOf(details.isVisible()));
        });
        return new Folded(more, details);
    }

    /// A part of the form that can be opened.
    ///
    /// @param opener opens and closes it
    record Folded(Component opener, Div content) {}

    /// Logs what was written; what cannot be taken is said at its field.
    ///
    /// @return whether it is logged
    boolean log() {
        WinId id = new WinId(UUID.randomUUID());
        if (details.day().isInvalid() || !desk.send(text, () -> logging(id))) {
            return false;
        }
        Undo.offer(desk, id);
        Say.saved(text);
        text.clear();
        kinds.select(usual);
        details.reset(usual);
        return true;
    }

    /// Corrects a win to what was written; what cannot be taken is said at its field.
    boolean correct(WinId id) {
        boolean done = !details.day().isInvalid()
                && desk.send(
                        text,
                        () -> new CorrectWin(
                                id,
                                kinds.value(),
                                words(),
                                details.about(),
                                details.on(desk.dates().today()),
                                details.goal().orElse(null),
                                boundary));
        if (done) {
            Say.saved(text);
        }
        return done;
    }

    /// Shows what a win says now.
    void show(Win win) {
        text.setValue(win.text().value());
        kinds.select(win.kind());
        details.show(desk.viewer(), win);
        boundary = win.content().boundary();
    }

    private Words words() {
        return new Words(text.getValue().strip()).required();
    }

    private LogWin logging(WinId id) {
        return new LogWin(
                id,
                kinds.value(),
                words(),
                details.about(),
                details.on(desk.dates().today()),
                details.goal().orElse(null),
                null);
    }
}
