package app.twofold.domain.history;

import static app.twofold.domain.People.ALEX;

import app.twofold.domain.Event;
import app.twofold.domain.Happening;
import app.twofold.domain.People;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Story;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What happens to Alex and Sam, and how their timeline tells it. Begins as a [Story] does.
public final class Telling {

    private Chronicle chronicle = Chronicle.EMPTY;
    private Instant now = Story.START;

    private Telling() {}

    /// Alex and Sam have come; that is told already.
    public static Telling ofBoth() {
        return new Telling()
                .and(ALEX, People.alexFounds().event())
                .and(People.SAM, People.samJoins().event());
    }

    /// Alex alone.
    static Telling ofAlex() {
        return new Telling().and(ALEX, People.alexFounds().event());
    }

    public Telling and(PersonId by, Event... events) {
        for (Event event : events) {
            chronicle = chronicle.plus(new Recorded<>(chronicle.seq() + 1, by, now, event));
        }
        return this;
    }

    public Telling later(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    public Instant now() {
        return now;
    }

    public long seq() {
        return chronicle.seq();
    }

    /// What passes the filter, newest first.
    public List<Entry> entries(HistoryFilter filter) {
        return chronicle.newestFirst(ALEX, filter, null, now).toList();
    }

    /// What passes the filter, oldest first.
    public List<Happening> told(HistoryFilter filter) {
        return entries(filter).reversed().stream().map(Entry::happening).toList();
    }

    /// What is told of one kind, oldest first.
    public List<Happening> told(EntryKind kind) {
        return told(HistoryFilter.of(kind));
    }

    Entry only(EntryKind kind) {
        List<Entry> entries = entries(HistoryFilter.of(kind));
        if (entries.size() != 1) {
            throw new AssertionError("Not one entry but " + entries);
        }
        return entries.getFirst();
    }
}
