package app.twofold.ui.shell;

import app.twofold.domain.BoundaryId;
import java.util.Optional;

/// Where a sentence of a check-in goes that is to become a boundary. The feature that knows boundaries offers one as a
/// bean.
public interface BoundaryDraft {

    /// Keeps the sentence as a private draft of the person at this screen. Doing it again changes nothing.
    ///
    /// @param boundary the id that the boundary will have
    void keep(BoundaryId boundary, String sentence);

    /// The route on which the person at this screen goes on with the draft; empty where they have none, any more.
    Optional<String> path(BoundaryId boundary);
}
