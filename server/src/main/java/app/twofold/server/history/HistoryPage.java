package app.twofold.server.history;

import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some entries of the timeline, newest first.
///
/// @param next what the next page goes on from; null where there is nothing older
public record HistoryPage(List<Entry> entries, @Nullable Place next) {

    public HistoryPage {
        entries = List.copyOf(entries);
    }
}
