package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Banner;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/// Tells somebody what has been done with their account, until they say that they have seen it.
final class SeenNotice extends Div {

    private static final long serialVersionUID = 1L;

    /// @param words what there is to tell; nothing shows where there is nothing
    /// @param seen  what to do once they have seen it
    SeenNotice(Optional<String> words, Runnable seen) {
        addClassName("sign-in-notice");
        setVisible(words.isPresent());
        words.ifPresent(told -> show(told, seen));
    }

    private void show(String words, Runnable seen) {
        Button button = new Button(t("today.seen"), _ -> {
            seen.run();
            removeAll();
            setVisible(false);
        });
        button.addClassName("tf-btn");
        add(new Banner(words, button));
    }
}
