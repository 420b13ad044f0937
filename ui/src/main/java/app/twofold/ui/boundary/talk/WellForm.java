package app.twofold.ui.boundary.talk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Words;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Well;
import app.twofold.ui.kit.form.Checked;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/// A private place to write in, until it is sent. What stands in it stays there, whatever happens around it.
final class WellForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 6;

    private final transient Function<Words, Optional<String>> onSend;
    private final TextArea words;
    private final Div actions;

    /// @param label  what is written here, for screen readers
    /// @param keep   where the browser keeps what is typed
    /// @param send   what the button says
    /// @param onSend sends the words, and answers why not if they are refused
    WellForm(String label, String keep, String send, Function<Words, Optional<String>> onSend) {
        this.onSend = onSend;
        words = Say.keep(Say.quiet(label), keep);
        words.setMinRows(ROWS);
        actions = Layout.actions(Buttons.with(Icon.SEND, Buttons.primary(send, _ -> send())));
        addClassName("b-form");
        add(new Well(words).ruled(), Well.onlyYou(t("boundary.only-you.until")), actions);
    }

    /// Puts a quieter way beside sending.
    WellForm besides(Component... others) {
        actions.add(others);
        return this;
    }

    /// Begins with these words, unless something stands here already.
    void beginWith(String text) {
        if (words.isEmpty()) {
            words.setValue(text);
        }
    }

    void focus() {
        words.focus();
    }

    private void send() {
        Optional<Words> read = Checked.read(words, () -> new Words(words.getValue()).required());
        if (read.isPresent() && Checked.say(words, onSend.apply(read.get()))) {
            Say.saved(words);
            words.clear();
        }
    }
}
