package app.twofold.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hands values from any thread to a screen. While the screen is busy, only the latest waits.
///
/// @param <T> what is handed over
final class Latest<T> {

    private final UI ui;
    private final Consumer<T> onScreen;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

    Latest(UI ui, Consumer<T> onScreen) {
        this.ui = ui;
        this.onScreen = onScreen;
    }

    void offer(T value) {
        if (waiting.getAndSet(value) == null) {
            try {
                var _ = ui.access(this::deliver);
            } catch (UIDetachedException _) {
                waiting.set(null);
            }
        }
    }

    private void deliver() {
        T value = waiting.getAndSet(null);
        if (value != null) {
            onScreen.accept(value);
        }
    }
}
