package app.twofold.ui.shell;

import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.Component;

/// What the two do together next. The feature that knows check-ins offers one as a bean; Today shows it first.
public interface NextCheckin {

    /// A card that follows what both do, and that is not to be seen while nothing is planned. Its heading is an h2.
    Component card();

    /// Whether that card has something to show.
    boolean isAhead(Viewer viewer);
}
