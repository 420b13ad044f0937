package app.twofold.domain.timeline;

import app.twofold.domain.Happening;
import app.twofold.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line of the timeline. It may stand for many events.
///
/// @param place where it stands, and what a page goes on from
/// @param first the seq of its first event; 0 where no event tells it
/// @param last  the seq of its last event; 0 where no event tells it
/// @param by    whose it is: one partner, or both
/// @param original what it told when it was written, where its author has corrected it since; null otherwise
public record Entry(
        Place place,
        long first,
        long last,
        Set<PersonId> by,
        Subject subject,
        Happening happening,
        @Nullable Happening original) {

    /// An entry that nobody has corrected.
    public Entry(Place place, long first, long last, Set<PersonId> by, Subject subject, Happening happening) {
        this(place, first, last, by, subject, happening, null);
    }

    public Entry {
        by = Set.copyOf(by);
    }

    public Instant at() {
        return place.at();
    }

    public EntryKind kind() {
        return happening.kind();
    }

    /// The day under which it stands.
    ///
    /// @param zone the couple's zone
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(place.at(), zone);
    }

    /// Whether it belongs to the history of this.
    public boolean isAbout(Subject.Ref ref) {
        return refs().anyMatch(ref::equals);
    }

    /// What it belongs to: its subject first, then what that is linked to.
    public Stream<Subject.Ref> refs() {
        return Stream.concat(Stream.of(subject.ref()), happening.links());
    }

    /// Every text in it that somebody wrote, its title first.
    public Stream<String> texts() {
        return Stream.of(
                        Stream.of(subject.title()),
                        happening.texts(),
                        original == null ? Stream.<String>empty() : original.texts())
                .flatMap(texts -> texts);
    }

    public Entry with(Happening other) {
        return new Entry(place, first, last, by, subject, other, original);
    }

    /// With what its author says now in place of what stood there.
    Entry corrected(Happening now) {
        return new Entry(place, first, last, by, subject, now, original == null ? happening : original);
    }

    /// The same entry at another place, which goes on to this event.
    Entry until(Place other, long event) {
        return new Entry(other, first, Math.max(last, event), by, subject, happening, original);
    }
}
