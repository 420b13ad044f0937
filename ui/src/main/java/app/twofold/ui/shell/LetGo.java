package app.twofold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;

/// Lets go of words that somebody has erased: every open screen of the space loads its page again, so that nothing of
/// them is left in the browser or in what the server keeps for it. What the reader has begun to write stays.
public final class LetGo {

    private LetGo() {}

    /// @param frame which ends with its screen
    public static void whenErased(Component frame, CoupleLive live) {
        long known = live.now().couple().erased();
        Signal.effect(frame, () -> {
            if (live.state().get().couple().erased() > known) {
                UI.getCurrentOrThrow().getPage().executeJs("window.location.reload()");
            }
        });
    }
}
