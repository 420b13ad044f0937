package app.twofold.domain.history;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.timeline.Entry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How much each partner's hand is in every week, to find one's way along the timeline. No comparison: a check-in that
/// both held is in both.
///
/// @param weeks every week from the first with an entry to the present one, oldest first, empty ones too
public record Ruler(List<Week> weeks) {

    public Ruler {
        weeks = List.copyOf(weeks);
    }

    /// @param first   the first day of the week
    /// @param entries how many entries are each partner's; who has none is absent
    public record Week(LocalDate first, Map<PersonId, Integer> entries) {

        public Week {
            entries = Map.copyOf(entries);
        }
    }

    static Ruler of(Stream<Entry> entries, CoupleState state, LocalDate today) {
        DayOfWeek start = state.weekStart();
        TreeMap<LocalDate, Map<PersonId, Integer>> counts = new TreeMap<>();
        counts.put(week(today, start), new HashMap<>());
        entries.forEach(entry -> {
            var week = counts.computeIfAbsent(week(entry.day(state.zone()), start), _ -> new HashMap<>());
            entry.by().forEach(person -> week.merge(person, 1, Integer::sum));
        });
        List<Week> weeks = new ArrayList<>();
        for (LocalDate first = counts.firstKey(); !first.isAfter(counts.lastKey()); first = first.plusWeeks(1)) {
            weeks.add(new Week(first, counts.getOrDefault(first, Map.of())));
        }
        return new Ruler(weeks);
    }

    private static LocalDate week(LocalDate day, DayOfWeek start) {
        return day.with(TemporalAdjusters.previousOrSame(start));
    }
}
