package app.twofold.domain.history;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Place;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;

/// Goes through the entries and, between them, the check-ins that were missed.
record Retelling(CoupleState state, PSortedMap<Place, Entry> entries, Instant now) {

    Stream<Entry> newestFirst(HistoryFilter filter, @Nullable Place before) {
        ZoneId zone = state.zone();
        Place until = filter.until() == null ? null : Place.after(filter.until(), zone);
        Place end = earlier(before, until);
        Place start = filter.from() == null ? null : Place.after(filter.from().minusDays(1), zone);
        Search search = Search.of(filter.words());
        return between(filter, start, end)
                .filter(entry -> filter.allows(entry, state.goals()))
                .filter(search::finds);
    }

    private Stream<Entry> between(HistoryFilter filter, @Nullable Place start, @Nullable Place end) {
        PSortedMap<Place, Entry> range = entries;
        if (end != null) {
            range = range.headMap(end);
        }
        if (start != null) {
            range = range.tailMap(start);
        }
        Iterator<Entry> told = range.descendingMap().values().iterator();
        Iterator<Entry> missed = filter.allows(EntryKind.CHECKIN) && filter.by() == null
                ? MissedCheckins.newestFirst(state, start, end, now)
                : Collections.emptyIterator();
        Iterator<Entry> both = new Merging(told, missed);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(both, Spliterator.ORDERED), false);
    }

    private static @Nullable Place earlier(@Nullable Place one, @Nullable Place other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) < 0 ? one : other;
    }
}
