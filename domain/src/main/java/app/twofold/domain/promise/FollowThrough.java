package app.twofold.domain.promise;

import app.twofold.domain.PersonId;
import app.twofold.domain.promise.Promise.Earlier;
import app.twofold.domain.promise.Promise.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What became of somebody's own promises, month by month. For their own eyes: it has no total, and nobody's stands
/// beside another's. Promises of both are not in it.
///
/// @param month that they were due in; for those without an end, that they were changed in or said not to be kept
/// @param marks one for each, in the order of their days
public record FollowThrough(YearMonth month, List<Mark> marks) {

    /// What became of a promise.
    public enum Mark {
        KEPT,
        /// Both changed it, proposed in time.
        CHANGED,
        NOT_KEPT
    }

    private record Day(LocalDate on, Mark mark) {}

    public FollowThrough {
        marks = List.copyOf(marks);
    }

    /// Every month that has any, oldest first.
    ///
    /// @param zone in which it is counted when something without an end was changed or said not to be kept
    public static List<FollowThrough> of(Promises promises, PersonId person, ZoneId zone) {
        SequencedMap<YearMonth, List<Mark>> months = new TreeMap<>();
        promises.byId().values().stream()
                .filter(promise -> !promise.isOfBoth() && promise.by().equals(person))
                .flatMap(promise -> days(promise, zone))
                .sorted(Comparator.comparing(Day::on))
                .forEach(day -> months.computeIfAbsent(YearMonth.from(day.on()), _ -> new ArrayList<>())
                        .add(day.mark()));
        return months.entrySet().stream()
                .map(month -> new FollowThrough(month.getKey(), month.getValue()))
                .toList();
    }

    private static Stream<Day> days(Promise promise, ZoneId zone) {
        Stream<Day> changed = promise.earlier().stream().map(earlier -> new Day(day(earlier, zone), Mark.CHANGED));
        Stage stage = promise.stage();
        return stage != Stage.KEPT && stage != Stage.NOT_KEPT
                ? changed
                : Stream.concat(
                        changed,
                        promise
                                .until()
                                .or(() -> promise.judged().map(at -> LocalDate.ofInstant(at, zone)))
                                .map(on -> new Day(on, stage == Stage.KEPT ? Mark.KEPT : Mark.NOT_KEPT))
                                .stream());
    }

    private static LocalDate day(Earlier earlier, ZoneId zone) {
        LocalDate until = earlier.terms().until();
        return until == null ? LocalDate.ofInstant(earlier.until(), zone) : until;
    }
}
