package app.twofold.ui.feature;

import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;

/// A part of Today.
///
/// @param facts   all that the content depends on, but for who the two are and what day it is
/// @param content is made anew when the facts are others
public record Glance(Spot spot, Function<Viewer, List<?>> facts, Function<Viewer, Component> content) {

    /// Where a part has its place.
    public enum Spot {
        /// Beside the greeting.
        HEAD,
        /// Beside what is ahead.
        SIDE,
        /// Below all that.
        BELOW
    }
}
