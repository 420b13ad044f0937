package app.twofold.domain.history;

import app.twofold.domain.timeline.Entry;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Two runs of entries, newest first, as one.
final class Merging implements Iterator<Entry> {

    private final Iterator<Entry> one;
    private final Iterator<Entry> other;
    private @Nullable Entry nextOfOne;
    private @Nullable Entry nextOfOther;

    Merging(Iterator<Entry> one, Iterator<Entry> other) {
        this.one = one;
        this.other = other;
        nextOfOne = next(one);
        nextOfOther = next(other);
    }

    @Override
    public boolean hasNext() {
        return nextOfOne != null || nextOfOther != null;
    }

    @Override
    public Entry next() {
        Entry first = nextOfOne;
        Entry second = nextOfOther;
        if (first != null && (second == null || first.place().compareTo(second.place()) > 0)) {
            nextOfOne = next(one);
            return first;
        }
        if (second == null) {
            throw new NoSuchElementException();
        }
        nextOfOther = next(other);
        return second;
    }

    private static @Nullable Entry next(Iterator<Entry> entries) {
        return entries.hasNext() ? entries.next() : null;
    }
}
