package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinKind;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/// Lets the author of a win correct it.
final class CorrectDialog {

    private final WinForm<TextArea> form;
    private final QuietDialog dialog;

    CorrectDialog(Desk desk, Win win) {
        TextArea text = Say.keep(Say.area(t("win.new.words")), "win/" + win.id() + "/correct");
        form = new WinForm<>(desk, text, List.of(WinKind.WIN, WinKind.THANKS, WinKind.KINDNESS));
        form.show(win);
        dialog = new QuietDialog(
                t("win.correct"),
                Layout.stack(16, form.kinds().wide(), text, form.details(), Type.meta2(t("win.correct.shows"))));
        dialog.actions(
                Buttons.quiet(t("win.close"), _ -> dialog().close()), Buttons.primary(t("win.correct.save"), _ -> {
                    if (form.correct(win.id())) {
                        dialog().close();
                    }
                }));
    }

    void open() {
        dialog.open();
        form.text().focus();
    }

    private QuietDialog dialog() {
        return dialog;
    }
}
