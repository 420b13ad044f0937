package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;

/// Asks for words that may be left out, then sends them.
final class WordsDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    private final transient GoalDesk desk;
    private final SerializableFunction<Words, GoalCommand> command;
    private final transient Runnable after;
    private final TextArea words = Say.area(t("goal.words.optional"));

    /// @param keep  where the browser keeps what is typed
    /// @param yes   what the button says
    /// @param after runs when it has been sent
    WordsDialog(
            GoalDesk desk,
            String title,
            String text,
            String keep,
            String yes,
            SerializableFunction<Words, GoalCommand> command,
            Runnable after) {
        super(title);
        this.desk = desk;
        this.command = command;
        this.after = after;
        Say.keep(words, keep);
        add(Layout.stack(16, Type.sub(text), words));
        actions(Buttons.quiet(t("goal.cancel"), _ -> close()), Buttons.primary(yes, _ -> send()));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                words.focus();
            }
        });
    }

    private void send() {
        Optional<Words> read = Checked.read(words, () -> new Words(words.getValue()));
        if (read.isEmpty()) {
            return;
        }
        Optional<String> refused = desk.trySending(() -> command.apply(read.get()));
        if (refused.isPresent()) {
            words.setErrorMessage(refused.get());
            words.setInvalid(true);
        } else {
            Say.saved(words);
            close();
            after.run();
        }
    }
}
