package app.twofold.ui.writing;

import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Writing;
import app.twofold.ui.writing.LiveTextEditing.Reading;
import app.twofold.ui.writing.LiveTextEditing.Submission;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A field that both partners may write in at the same time. What is typed is sent when the typing pauses. What the
/// other writes shows at once where nobody types; otherwise the field says so, and takes it up with the next pause.
public final class LiveField extends Div {

    private static final long serialVersionUID = 1L;

    /// Replaces the text only if the field still holds what the server thinks it does, white space at its end
    /// aside, and moves the caret with the words around it.
    private static final String SHOW_UNLESS_TYPED = """
            const now = this.value, input = this.inputElement, end = now.slice(now.trimEnd().length);
            if (now.trimEnd() !== $0.trimEnd()) return false;
            const moved = caret => {
                let before = 0, after = 0;
                for (const move of $2.split(' ').filter(Boolean)) {
                    const length = Number(move.slice(1));
                    if (move[0] === 'i') { after += length; continue; }
                    if (caret <= before + length) return move[0] === 's' ? after + caret - before : after;
                    before += length;
                    if (move[0] === 's') after += length;
                }
                return after + caret - before;
            };
            const from = moved(input.selectionStart), to = moved(input.selectionEnd);
            this.value = $1.trimEnd() === $1 ? $1 + end : $1;
            if (document.activeElement === input) input.setSelectionRange(from, to);
            return true;
            """;

    private final TextFieldBase<?, String> field;
    private final SerializableSupplier<Reading> reader;
    private final SerializableFunction<Submission, Optional<String>> sender;
    private final LiveTextEditing editing;
    private final Writing frame;
    private final Paragraph beside = Type.meta2("");
    private SerializableConsumer<Boolean> onFocus = _ -> {};
    private String changedWords = "";
    private boolean focused;
    private boolean sending;

    /// @param field  the field to write in; it has its label
    /// @param reader reads the text as it stands now
    /// @param sender sends an edit; answers in words if it is refused
    public LiveField(
            TextFieldBase<?, String> field,
            SerializableSupplier<Reading> reader,
            SerializableFunction<Submission, Optional<String>> sender) {
        this.field = field;
        this.reader = reader;
        this.sender = sender;
        editing = new LiveTextEditing(reader.get());
        frame = new Writing(field);
        addClassName("tf-livefield");
        beside.getElement().setAttribute("role", "status");
        beside.setVisible(false);
        add(frame, beside);
        field.setValue(editing.held());
        listen();
    }

    /// Says who is told when the person enters and leaves the field.
    public LiveField onFocus(SerializableConsumer<Boolean> listener) {
        onFocus = listener;
        return this;
    }

    /// Says in which words the field tells that the text has changed elsewhere while its owner writes.
    public LiveField changedWords(String words) {
        changedWords = words;
        return this;
    }

    /// Takes up the text as it stands now.
    public void refresh() {
        if (sending) {
            return;
        }
        editing.arrived(reader.get());
        settle();
    }

    /// Shows that the other is writing here.
    public void writes(Owner owner, String words) {
        frame.by(owner, words);
    }

    /// Shows that the other is not writing here.
    public void nobodyWrites() {
        frame.nobody();
    }

    public TextFieldBase<?, String> field() {
        return field;
    }

    private void listen() {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                pause(change.getValue());
            }
        });
        field.addFocusListener(_ -> {
            focused = true;
            onFocus.accept(true);
        });
        field.addBlurListener(_ -> {
            focused = false;
            onFocus.accept(false);
            settle();
        });
    }

    private void pause(String typed) {
        Optional<Submission> submission = editing.paused(typed);
        if (submission.isPresent()) {
            Optional<String> refused = send(submission.get());
            showFault(refused.orElse(null));
            if (refused.isPresent()) {
                return;
            }
            editing.sent(typed);
            Say.saved(field);
        } else {
            showFault(null);
        }
        refresh();
    }

    private Optional<String> send(Submission submission) {
        sending = true;
        try {
            return sender.apply(submission);
        } finally {
            sending = false;
        }
    }

    private void showFault(@Nullable String words) {
        field.setInvalid(words != null);
        field.setErrorMessage(words == null ? "" : words);
    }

    private void settle() {
        Optional<Reading> waiting = editing.toShow();
        if (waiting.isEmpty() || field.isInvalid()) {
            waits(waiting.isPresent());
        } else if (focused) {
            waits(true);
            showUnlessTyped(waiting.get());
        } else {
            field.setValue(waiting.get().text());
            editing.showed(waiting.get());
            waits(false);
        }
    }

    private void showUnlessTyped(Reading reading) {
        String held = editing.held();
        field.getElement()
                .executeJs(SHOW_UNLESS_TYPED, held, reading.text(), Transplant.moves(held, reading.text()))
                .then(Boolean.class, shown -> {
                    if (shown) {
                        editing.showed(reading);
                        settle();
                    }
                });
    }

    private void waits(boolean waiting) {
        beside.setText(waiting ? changedWords : "");
        beside.setVisible(waiting);
    }
}
