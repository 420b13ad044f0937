package app.twofold.ui.feature;

import app.twofold.domain.Happening;
import app.twofold.domain.timeline.Entry;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Told;

/// How one kind of happening is told.
///
/// @param of one of those that [Happening] permits
public record Telling<H extends Happening>(Class<H> of, Teller<H> teller) {

    /// Puts an entry in words.
    @FunctionalInterface
    public interface Teller<H extends Happening> {

        /// @param happening the entry's
        Told tell(H happening, Entry entry, Viewer viewer);
    }

    boolean tells(Entry entry) {
        return of.isInstance(entry.happening());
    }

    Told tell(Entry entry, Viewer viewer) {
        return teller.tell(of.cast(entry.happening()), entry, viewer);
    }
}
