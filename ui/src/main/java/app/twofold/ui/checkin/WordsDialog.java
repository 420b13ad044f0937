package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Words;
import app.twofold.domain.checkin.ScheduleCommand;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;

/// Asks for words that may be left out, then sends them.
final class WordsDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    private final transient CheckinDesk desk;
    private final SerializableFunction<Words, ScheduleCommand> command;
    private final transient Runnable after;
    private final TextArea words = Say.area(t("checkin.words.optional"));

    /// @param keep  where the browser keeps what is typed
    /// @param after runs when it has been sent
    WordsDialog(
            CheckinDesk desk,
            String title,
            String text,
            String keep,
            SerializableFunction<Words, ScheduleCommand> command,
            Runnable after) {
        super(title);
        this.desk = desk;
        this.command = command;
        this.after = after;
        Say.keep(words, keep);
        add(Layout.stack(16, Type.sub(text), words));
        actions(Buttons.quiet(t("checkin.cancel"), _ -> close()), Buttons.primary(title, _ -> send()));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                words.focus();
            }
        });
    }

    private void send() {
        Checked.read(words, () -> new Words(words.getValue()))
                .ifPresent(read -> desk.trySending(() -> command.apply(read))
                        .ifPresentOrElse(refused -> Checked.refuse(words, refused), this::done));
    }

    private void done() {
        Say.saved(words);
        close();
        after.run();
    }
}
