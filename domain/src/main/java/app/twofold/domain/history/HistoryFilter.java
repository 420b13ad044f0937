package app.twofold.domain.history;

import app.twofold.domain.Days;
import app.twofold.domain.GoalId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.PersonId;
import app.twofold.domain.goal.Goals;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which entries of the timeline are asked for: those that all of it holds for.
///
/// @param kinds the kinds to show; none means all
/// @param by    whose; what both did is either's
/// @param about what it must be about
/// @param area  the area of life of the goal that it belongs to or is linked to, as that goal reads now
/// @param words every one of these words must be in it, wherever it stands and however it is written; may be empty
/// @param from  the first day, in the couple's zone
/// @param until the last day
public record HistoryFilter(
        Set<EntryKind> kinds,
        @Nullable PersonId by,
        Subject.@Nullable Ref about,
        @Nullable Area area,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final int MAX_WORDS_LENGTH = 200;

    /// Everything.
    public static final HistoryFilter ALL = new HistoryFilter(Set.of(), null, null, null, "", null, null);

    /// @throws InvalidValue if the words are too long, a day is out of range, or the last day comes before the first
    public HistoryFilter {
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
        if (words.codePointCount(0, words.length()) > MAX_WORDS_LENGTH) {
            throw new InvalidValue(Fault.TOO_LONG, MAX_WORDS_LENGTH);
        }
        Days.checkedIfSet(from);
        Days.checkedIfSet(until);
        if (from != null && until != null && from.isAfter(until)) {
            throw new InvalidValue(Fault.OUT_OF_RANGE);
        }
    }

    public static HistoryFilter of(EntryKind... kinds) {
        return ALL.with(Set.of(kinds));
    }

    /// Everything about one subject.
    public static HistoryFilter about(Subject.Ref ref) {
        return ALL.with(ref);
    }

    public HistoryFilter with(Subject.Ref ref) {
        return new HistoryFilter(kinds, by, ref, area, words, from, until);
    }

    /// @param others the kinds to show; none means all
    public HistoryFilter with(Set<EntryKind> others) {
        return new HistoryFilter(others, by, about, area, words, from, until);
    }

    public HistoryFilter with(String otherWords) {
        return new HistoryFilter(kinds, by, about, area, otherWords, from, until);
    }

    public HistoryFilter with(PersonId person) {
        return new HistoryFilter(kinds, person, about, area, words, from, until);
    }

    public HistoryFilter with(Area part) {
        return new HistoryFilter(kinds, by, about, part, words, from, until);
    }

    public HistoryFilter within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new HistoryFilter(kinds, by, about, area, words, first, last);
    }

    boolean allows(EntryKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /// Whether everything but the words and the days holds for it.
    boolean allows(Entry entry, Goals goals) {
        return allows(entry.kind())
                && (by == null || entry.by().contains(by))
                && (about == null || entry.isAbout(about))
                && (area == null || entry.refs().anyMatch(ref -> isOf(area, ref, goals)));
    }

    private static boolean isOf(Area area, Subject.Ref ref, Goals goals) {
        return ref.kind() == Subject.Kind.GOAL
                && goals.find(new GoalId(ref.id()))
                        .filter(goal -> goal.wording().area() == area)
                        .isPresent();
    }
}
