package app.twofold.ui.kit.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Words;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/// Asks for words that may be left out, then sends them.
public final class WordsDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    private final TextArea words = Say.area(t("kit.words.optional"));

    /// @param keep  where the browser keeps what is typed
    /// @param yes   what the button says
    /// @param send  sends the words, and answers in words if they are refused
    /// @param after runs when they have been sent
    public WordsDialog(
            String title,
            String text,
            String keep,
            String yes,
            Function<Words, Optional<String>> send,
            Runnable after) {
        super(title);
        Say.keep(words, keep);
        add(Layout.stack(16, Type.sub(text), words));
        actions(
                Buttons.quiet(t("kit.cancel"), _ -> {
                    Say.saved(words);
                    close();
                }),
                Buttons.primary(yes, _ -> {
                    Optional<Words> read = Checked.read(words, () -> new Words(words.getValue()));
                    if (read.isPresent() && Checked.say(words, send.apply(read.get()))) {
                        Say.saved(words);
                        close();
                        after.run();
                    }
                }));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                words.focus();
            }
        });
    }
}
