package app.twofold.domain.checkin.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// What has changed about when check-ins of one schedule are held. Changes are only ever added, so that whoever keeps
/// a copy can tell by their number which of two is the later one, whatever was taken back in between.
///
/// @param whole  when the schedule as a whole changed: another plan, a pause, its end
/// @param single what changed about single occurrences, by their original time
public record Revisions(PVector<Instant> whole, PMap<LocalDateTime, Changes> single) {

    static final Revisions NONE = new Revisions(TreePVector.empty(), HashTreePMap.empty());

    /// @param last when the last of them happened
    public record Changes(int count, Instant last) {}

    /// How often an occurrence has changed, and when it did last.
    ///
    /// @param number 0 for one that is held as it was first agreed
    public record Revision(int number, Instant at) {}

    /// When anything changed, in no particular order.
    public Stream<Instant> all() {
        return Stream.concat(whole.stream(), single.values().stream().map(Changes::last));
    }

    Revisions changed(Instant at) {
        return new Revisions(whole.plus(at), single);
    }

    Revisions changed(LocalDateTime original, Instant at) {
        Changes before = single.get(original);
        return new Revisions(whole, single.plus(original, new Changes(before == null ? 1 : before.count() + 1, at)));
    }

    /// The revision of an occurrence. What happens to the schedule when an occurrence is over does not touch it, unless
    /// the occurrence itself changes once more.
    ///
    /// @param agreed when the schedule was first agreed
    Revision of(Occurrence occurrence, Instant agreed) {
        Changes own = single.get(occurrence.id().original());
        int number = own == null ? 0 : own.count();
        Instant last = own == null ? agreed : own.last();
        for (Instant change : whole) {
            if (change.isBefore(occurrence.closesAt()) || !change.isAfter(last)) {
                number++;
                last = change.isAfter(last) ? change : last;
            }
        }
        return new Revision(number, last);
    }
}
