package app.twofold.ui.writing;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.text.LiveText;
import app.twofold.domain.text.PastChanges.PastChange;
import app.twofold.domain.text.Splice;
import app.twofold.server.Unavailable;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Writing;
import app.twofold.ui.writing.SharedText.Answer;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A field that both partners may write in at the same time. The screen sends exactly what was typed, when the typing
/// pauses; what the other writes is in the field as soon as it is committed, wherever the keyboard is. What has not
/// been sent lies in the browser and goes when there is a way again.
public final class LiveField extends Div {

    private static final long serialVersionUID = 1L;

    private final TextFieldBase<?, String> field;
    private final transient SharedText text;
    private final PersonId me;
    private final String name;
    private final String key;
    private final Writing frame;
    private final Paragraph beside = Type.meta2("");
    private SerializableConsumer<Boolean> onFocus = _ -> {};
    private String changedWords = "";
    private long told;
    private boolean hasScript;
    private boolean hasNoScript;
    private boolean isFocused;
    private boolean isSending;

    /// The screen has something under way that may have arrived before; it hears what has happened with the answer.
    private boolean isResuming;

    /// @param field a [SharedArea] or [SharedLine]; it has its label
    /// @param me    who writes at this screen
    /// @param name  what the text is called on its page
    /// @param key   the same for the same text on every screen, for example "goal/UUID/notes"
    public LiveField(TextFieldBase<?, String> field, SharedText text, PersonId me, String name, String key) {
        this.field = field;
        this.text = text;
        this.me = me;
        this.name = name;
        this.key = key;
        frame = new Writing(field);
        addClassName("tf-livefield");
        field.getElement().setAttribute("data-live", true);
        // The browser's script says what is typed.
        field.setValueChangeMode(null);
        told = text.now().seq();
        field.setValue(text.now().text());
        beside.getElement().setAttribute("role", "status");
        beside.setVisible(false);
        add(frame, beside);
        listen();
    }

    /// Says who is told when the person enters and leaves the field.
    public LiveField onFocus(SerializableConsumer<Boolean> listener) {
        onFocus = listener;
        return this;
    }

    /// Says in which words the field tells that the text has changed elsewhere while its owner writes, in a browser
    /// that cannot show the change there and then.
    public LiveField changedWords(String words) {
        changedWords = words;
        return this;
    }

    /// Takes up the text as it stands now.
    public void refresh() {
        boolean isWaiting = !hasScript && isFocused && text.now().seq() != told;
        beside.setText(isWaiting ? changedWords : "");
        beside.setVisible(isWaiting);
        if (!isSending && !isResuming && !isWaiting) {
            tell(null, null);
        }
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

    @Override
    protected void onAttach(AttachEvent event) {
        LiveText now = text.now();
        told = now.seq();
        show(now.text());
        hasScript = false;
        getElement()
                .executeJs(
                        "return window.twofoldWriting?.open(this, { name: $0, key: $1, me: $2, seq: $3, text: $4 }) ?? false",
                        name,
                        key,
                        me.toString(),
                        Long.valueOf(told),
                        now.text())
                .then(Boolean.class, this::answered);
    }

    /// Without its script, a browser sends the whole text whenever the typing pauses.
    private void answered(boolean isRunning) {
        hasScript = isRunning;
        hasNoScript = !isRunning;
        if (hasNoScript) {
            Say.onPause(field);
        }
        refresh();
    }

    /// The screen has something that was typed.
    ///
    /// @param id    makes it safe to send again
    /// @param base  the last change of the text that the screen has
    /// @param edits as the contract of the live connection has them
    @ClientCallable
    void type(String id, double base, String edits) {
        Wire.read(edits).ifPresent(splices -> type(UUID.fromString(id), (long) base, splices));
    }

    /// The screen goes on with what another page has left, which was typed on the text as it stood at `base`. What has
    /// happened since it hears when it has sent that.
    @ClientCallable
    void resume(double base) {
        LiveText now = text.now();
        long read = (long) base;
        Optional<String> then = read > now.seq() ? Optional.empty() : now.asOf(now.seq(), read);
        told = then.isPresent() ? read : now.seq();
        isResuming = true;
        call(
                "resumed(this, { seq: $0, text: $1 }, { seq: $2, text: $3 })",
                Long.valueOf(read),
                then.orElse(null),
                Long.valueOf(now.seq()),
                now.text());
    }

    /// The screen has a whole text that was written on one that nobody knows any more.
    ///
    /// @return whether it is kept now
    @ClientCallable
    boolean whole(double base, String words) {
        Answer answer = sent(() -> text.whole(UUID.randomUUID(), (long) base, words));
        tell(null, null);
        showFault(answer);
        return answer instanceof Answer.Done;
    }

    private void type(UUID id, long base, List<Splice> splices) {
        Answer answer = sent(() -> text.type(id, base, splices));
        switch (answer) {
            case Answer.Done(var seq) -> {
                tell(seq, id);
                call("settled(this, $0)", id.toString());
                getUI().ifPresent(
                                ui -> ui.getPage().executeJs("window.twofoldWriting.done($0, $1)", key, id.toString()));
            }
            case Answer.Refused _ -> {
                tell(null, null);
                call("refused(this, $0)", id.toString());
            }
            case Answer.Unsure _ -> {
                isResuming = true;
                call("unsure(this, $0)", id.toString());
            }
            case Answer.Differs _ -> {
                call("refused(this, $0)", id.toString());
                restart(text.now());
            }
        }
        showFault(answer);
    }

    private Answer sent(Supplier<Answer> sending) {
        isSending = true;
        isResuming = false;
        try {
            return sending.get();
        } catch (Unavailable | TooManyAttempts _) {
            return new Answer.Unsure(t("writing.later"));
        } finally {
            isSending = false;
        }
    }

    /// Tells the screen all that it has not been told yet.
    private void tell(@Nullable Long own, @Nullable UUID id) {
        LiveText now = text.now();
        if (now.seq() == told) {
            return;
        }
        List<PastChange> changes = now.past().changes().stream()
                .filter(change -> change.seq() > told)
                .toList();
        if (now.past().since() > told || now.seq() < told) {
            restart(now);
        } else {
            call("arrived(this, $0)", Wire.revisions(changes, own, id));
        }
        told = now.seq();
        show(now.text());
    }

    private void restart(LiveText now) {
        call("restarted(this, $0, $1)", Long.valueOf(now.seq()), now.text());
    }

    private void call(String function, @Nullable Object... arguments) {
        getElement().executeJs("window.twofoldWriting." + function, arguments);
    }

    private void show(String words) {
        field.setValue(words);
        if (hasNoScript) {
            field.getElement().executeJs("this.value = $0", words);
        }
    }

    private void listen() {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wrote(change.getValue());
            }
        });
        field.addFocusListener(_ -> focus(true));
        field.addBlurListener(_ -> focus(false));
    }

    private void focus(boolean isIn) {
        isFocused = isIn;
        onFocus.accept(isIn);
        refresh();
    }

    /// A whole text, from a browser without the script.
    private void wrote(String words) {
        Answer answer = sent(() -> text.whole(UUID.randomUUID(), told, words));
        showFault(answer);
        if (answer instanceof Answer.Done) {
            LiveText now = text.now();
            told = now.seq();
            show(now.text());
            refresh();
        }
    }

    private void showFault(Answer answer) {
        String words = switch (answer) {
            case Answer.Refused(var refused) -> refused;
            case Answer.Unsure(var later) -> later;
            case Answer.Done _, Answer.Differs _ -> "";
        };
        field.setInvalid(!words.isEmpty());
        field.setErrorMessage(words);
    }
}
