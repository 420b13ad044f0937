package app.twofold.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;

/// A part of the page that is made anew only when what it shows has changed: whatever else happens, nothing moves
/// away under a finger or loses the keyboard's focus.
final class Part extends Div {

    private List<?> shown = List.of();

    /// @param facts all that the content depends on
    void show(List<?> facts, Supplier<Component> content) {
        if (getComponentCount() == 0 || !facts.equals(shown)) {
            shown = facts;
            removeAll();
            add(content.get());
        }
    }
}
