package app.twofold.ui.line;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a screen says it was told last, by the count of the messages to it.
final class Seen {

    static final String HEADER = "X-Vaadin-LastSeenServerSyncId";

    private Seen() {}

    /// Empty while the screen has seen nothing yet, or where the header holds no number.
    static Optional<Integer> in(@Nullable String header) {
        try {
            return Optional.ofNullable(header).map(Integer::valueOf).filter(seen -> seen >= 0);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
