package app.twofold.domain.timeline;

import app.twofold.domain.Happening;
import app.twofold.domain.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// The entries so far, and where strands go on. Immutable.
public record EntryLog(PSortedMap<Place, Entry> entries, PMap<Strand, Open> strands) {

    public static final EntryLog EMPTY = new EntryLog(TreePMap.empty(), HashTreePMap.empty());

    /// How long one goes on with the same text within one entry.
    static final Duration BURST = Duration.ofHours(1);

    /// How soon the other has to write for both to be writing together.
    static final Duration TOGETHER = Duration.ofMinutes(10);

    /// @param since when the entry began
    public record Open(Place place, Instant since) {}

    public EntryLog plus(Entry entry) {
        return new EntryLog(entries.plus(entry.place(), entry), strands);
    }

    /// With an entry that later events may go on with.
    public EntryLog plus(Strand strand, Entry entry) {
        return new EntryLog(
                entries.plus(entry.place(), entry), strands.plus(strand, new Open(entry.place(), entry.at())));
    }

    /// With another reading of the entry at this place, if there is one; it reaches up to this event.
    public EntryLog changed(Place place, long event, Happening happening) {
        Entry entry = entries.get(place);
        return entry == null ? this : plus(entry.with(happening).until(place, event));
    }

    /// With what the author of the entry at this place says now, if there is one; what stood before stays with it.
    public EntryLog corrected(Place place, long event, Happening happening) {
        Entry entry = entries.get(place);
        return entry == null ? this : plus(entry.corrected(happening).until(place, event));
    }

    /// With the strand's entry read anew, at a place of its own.
    public EntryLog changed(Strand strand, Entry entry) {
        Open open = strands.get(strand);
        return open == null
                ? plus(strand, entry)
                : new EntryLog(
                        entries.minus(open.place()).plus(entry.place(), entry),
                        strands.plus(strand, new Open(entry.place(), open.since())));
    }

    public EntryLog minus(Place place) {
        return new EntryLog(entries.minus(place), strands);
    }

    /// Without the strand and its entry.
    public EntryLog minus(Strand strand) {
        Open open = strands.get(strand);
        return open == null ? this : new EntryLog(entries.minus(open.place()), strands.minus(strand));
    }

    /// What comes next begins an entry of its own.
    public EntryLog closed(Strand strand) {
        return new EntryLog(entries, strands.minus(strand));
    }

    public Optional<Entry> find(Strand strand) {
        return Optional.ofNullable(strands.get(strand)).map(open -> entries.get(open.place()));
    }

    /// The entry that somebody's edit of a text goes on with: an own one of the last hour, or one that the other is
    /// still writing at.
    public Optional<Entry> burst(Strand strand, PersonId by, Instant at) {
        Open open = strands.get(strand);
        if (open == null || at.isAfter(open.since().plus(BURST))) {
            return Optional.empty();
        }
        return find(strand)
                .filter(entry ->
                        entry.by().contains(by) || !at.isAfter(entry.at().plus(TOGETHER)));
    }

    /// These persons and one more.
    public static Set<PersonId> and(Set<PersonId> persons, PersonId by) {
        return Stream.concat(persons.stream(), Stream.of(by)).collect(Collectors.toUnmodifiableSet());
    }
}
