package app.twofold.domain.history;

import app.twofold.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/// One line of the timeline. It may stand for many events.
///
/// @param place where it stands, and what a page goes on from
/// @param first the seq of its first event; 0 where no event tells it
/// @param last  the seq of its last event; 0 where no event tells it
/// @param by    whose it is: one partner, or both
public record Entry(Place place, long first, long last, Set<PersonId> by, Subject subject, Happening happening) {

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
        return Stream.concat(Stream.of(subject.title()), happening.texts());
    }

    Entry with(Happening other) {
        return new Entry(place, first, last, by, subject, other);
    }

    /// The same entry at another place, which goes on to this event.
    Entry until(Place other, long event) {
        return new Entry(other, first, Math.max(last, event), by, subject, happening);
    }
}
