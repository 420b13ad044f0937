package app.twofold.domain.history;

import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Check-ins that nobody entered within their time. No event tells them: they follow from what was agreed.
final class MissedCheckins {

    private MissedCheckins() {}

    /// Those that came to be missed within a stretch of the timeline, the latest first.
    ///
    /// @param start the place that they come after; null for all
    /// @param end   the place that they come before; null for all
    static Iterator<Entry> newestFirst(CoupleState state, @Nullable Place start, @Nullable Place end, Instant now) {
        Instant founded = state.partners().stream()
                .map(Partner::since)
                .min(Comparator.naturalOrder())
                .orElse(now);
        Instant from = start == null || start.at().isBefore(founded) ? founded : start.at();
        Instant to = end == null || end.at().isAfter(now) ? now : end.at();
        if (state.checkins().schedules().byId().isEmpty() || !from.isBefore(to)) {
            return Collections.emptyIterator();
        }
        List<Occurrence> missed = Occurrences.between(state.checkins(), from.minus(Plan.MAX_WINDOW), to, now).stream()
                .filter(occurrence -> occurrence.state() == OccurrenceState.MISSED)
                .sorted(Comparator.comparing(Occurrence::closesAt).thenComparing(o -> o.id().toString()))
                .toList();
        return entries(state, missed).reversed().stream()
                .filter(entry -> start == null || entry.place().compareTo(start) >= 0)
                .filter(entry -> end == null || entry.place().compareTo(end) < 0)
                .iterator();
    }

    private static List<Entry> entries(CoupleState state, List<Occurrence> missed) {
        List<Entry> entries = new ArrayList<>();
        Instant last = Instant.MIN;
        long nth = 0;
        for (Occurrence occurrence : missed) {
            nth = occurrence.closesAt().equals(last) ? nth - 1 : 0;
            last = occurrence.closesAt();
            entries.add(entry(state, occurrence, new Place(last, nth)));
        }
        entries.sort(Comparator.comparing(Entry::place));
        return entries;
    }

    private static Entry entry(CoupleState state, Occurrence occurrence, Place place) {
        var name = occurrence.plan().name();
        return new Entry(
                place,
                0,
                0,
                state.persons(),
                new Subject(Subject.Ref.of(occurrence.id().checkin()), name.value()),
                new CheckinHappening.Missed(occurrence.id(), name, occurrence.start()));
    }
}
