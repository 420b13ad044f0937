package app.twofold.ui.room.floor;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import app.twofold.ui.room.desk.RoomDesk;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/// A few words to send, kept in this tab until they are sent.
final class SayForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea text;
    private final transient Function<String, Optional<String>> sender;

    /// @param key    the same for the same field after a reload
    /// @param sender sends the words, and answers in words if they are refused
    SayForm(RoomDesk desk, String label, String send, String key, Function<String, Optional<String>> sender) {
        this.sender = sender;
        text = desk.keepsHalf(Say.keep(Say.area(label), key), key);
        text.setMinRows(1);
        Button button = Buttons.plain(send, _ -> send());
        addClassName("say-form");
        add(text, Layout.actions(button));
    }

    /// What has been written and not sent yet.
    String half() {
        return text.getValue().strip();
    }

    void focus() {
        text.focus();
    }

    private void send() {
        Optional<String> refused = sender.apply(text.getValue().strip());
        text.setErrorMessage(refused.orElse(""));
        text.setInvalid(refused.isPresent());
        if (refused.isEmpty()) {
            text.clear();
            Say.saved(text);
        }
    }
}
