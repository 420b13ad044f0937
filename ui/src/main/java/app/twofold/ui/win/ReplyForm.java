package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/// Answers a win in words; there only while somebody writes.
final class ReplyForm extends Div {

    private final Desk desk;
    private final WinId win;
    private @Nullable TextArea text;
    private Runnable onClosed = () -> {};

    ReplyForm(Desk desk, WinId win) {
        this.desk = desk;
        this.win = win;
        addClassName("reply-form");
        setVisible(false);
    }

    /// Says where the keyboard goes when nobody writes any more.
    void onClosed(Runnable listener) {
        onClosed = listener;
    }

    void open() {
        TextArea field = text;
        if (field == null) {
            field = Say.keep(Say.area(t("win.reply.words")), "win/" + win + "/reply");
            text = field;
            TextArea written = field;
            add(
                    field,
                    Layout.actions(
                            Buttons.plain(t("win.reply.send"), _ -> send(written)),
                            Buttons.quiet(t("win.close"), _ -> close())));
            setVisible(true);
        }
        field.focus();
    }

    private void send(TextArea field) {
        if (desk.send(
                field, () -> new ReplyToWin(win, new Words(field.getValue().strip()).required()))) {
            Say.saved(field);
            close();
        }
    }

    private void close() {
        removeAll();
        text = null;
        setVisible(false);
        onClosed.run();
    }
}
