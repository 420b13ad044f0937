package app.twofold.ui.archive;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.concurrent.atomic.AtomicBoolean;

/// How far a take-out is, with a way to stop it. What is called `on…` may be called by any thread.
final class Running extends Div {

    private static final long serialVersionUID = 1L;

    private final TakeOutPart part;
    private final Paragraph words = Type.meta2("");
    private final Button stop = Buttons.quiet(t("archive.stop"), _ -> stop());
    private final AtomicBoolean stopped = new AtomicBoolean();

    Running(TakeOutPart part) {
        this.part = part;
        addClassName("running");
        words.getElement().setAttribute("aria-live", "polite");
        add(words, stop);
        setVisible(false);
    }

    void onBegin(UI ui) {
        stopped.set(false);
        var _ = ui.access(() -> {
            words.setText(t("archive.running", 0));
            setVisible(true);
        });
    }

    void onProgress(UI ui, int percent) {
        var _ = ui.access(() -> words.setText(t("archive.running", percent)));
    }

    /// Whether nobody has stopped it.
    boolean goesOn() {
        return !stopped.get();
    }

    /// @param again whether the password has to be given again
    void onEnd(UI ui, String said, boolean again) {
        var _ = ui.access(() -> {
            setVisible(false);
            part.say(said, again);
        });
    }

    private void stop() {
        stopped.set(true);
    }
}
