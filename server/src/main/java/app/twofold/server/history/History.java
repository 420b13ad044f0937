package app.twofold.server.history;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.history.Chronicle;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.history.Ruler;
import app.twofold.domain.history.SubjectHistory;
import app.twofold.domain.pattern.Patterns;
import app.twofold.domain.pattern.Reach;
import app.twofold.domain.pattern.Retrospect;
import app.twofold.domain.pattern.Stretch;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.Seat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The reading side of a couple's history. What was committed before a call, and this node knows of, is in its answer.
/// Every call throws [app.twofold.server.Unavailable] if it has to read and the database does not answer.
@Service
public class History {

    /// The longest page there is.
    public static final int MAX_SIZE = 200;

    private final Chronicles chronicles;
    private final PastStates past;
    private final Clock clock;

    History(Chronicles chronicles, PastStates past, Clock clock) {
        this.chronicles = chronicles;
        this.past = past;
        this.clock = clock;
    }

    /// A page of the timeline, newest first.
    ///
    /// @param before the place that all of it comes before: that of the last entry shown, or [Place#after] a day to
    ///               jump there; null for the newest
    /// @param size   1 to [#MAX_SIZE]
    /// @throws InvalidValue if the size is out of range
    public HistoryPage page(Seat seat, HistoryFilter filter, @Nullable Place before, int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidValue(Fault.OUT_OF_RANGE, MAX_SIZE);
        }
        List<Entry> found = chronicle(seat)
                .newestFirst(seat.person(), filter, before, clock.instant())
                .limit(size + 1L)
                .toList();
        return found.size() > size
                ? new HistoryPage(found.subList(0, size), found.get(size - 1).place())
                : new HistoryPage(found, null);
    }

    /// How much of everything is in every week.
    public Ruler ruler(Seat seat) {
        return ruler(seat, HistoryFilter.ALL);
    }

    /// How much of what passes the filter is in every week.
    public Ruler ruler(Seat seat, HistoryFilter filter) {
        return chronicle(seat).ruler(seat.person(), filter, clock.instant());
    }

    /// The history of one subject; empty if the couple has none of that name.
    public Optional<SubjectHistory> about(Seat seat, Subject.Ref subject) {
        return chronicle(seat).about(seat.person(), subject, clock.instant());
    }

    /// What is plotted of the couple.
    public Patterns patterns(Seat seat, Reach reach) {
        return Patterns.of(chronicle(seat), seat.person(), reach, clock.instant());
    }

    /// A month or a year to read again; empty for days to come, and before anything was there.
    ///
    /// @param most how many words of each partner there are at most, at least 1
    public Optional<Retrospect> retrospect(Seat seat, Stretch during, int most) {
        return Retrospect.of(chronicle(seat), seat.person(), during, most, clock.instant());
    }

    /// Everything shared as it was at the end of a day, in the couple's present zone.
    ///
    /// @throws InvalidValue with [Fault#OUT_OF_RANGE] if the day is before the founding or not yet here
    public CoupleState asOf(Seat seat, LocalDate day) {
        return past.at(seat, day, clock.instant());
    }

    /// Reads what is not in memory yet, in the background: where somebody may soon look back, the first page then comes
    /// as quickly as the next. Throws nothing and promises nothing.
    public void prepare(Seat seat) {
        chronicles.prepare(seat);
    }

    private Chronicle chronicle(Seat seat) {
        return chronicles.of(seat);
    }
}
