package app.twofold.domain.pattern;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.CheckinHappening.Held;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.history.Chronicle;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.phase.Period;
import app.twofold.domain.timeline.EntryKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything that is plotted of a couple, over some days. Derived from the stream, never stored.
///
/// @param sliders  each label with each person's own numbers
/// @param weeks    what both noticed in every week
/// @param months   the same in every month
/// @param goals    goals that have a plan and had progress, the one touched last first
/// @param meetings check-ins that are over, and times for one that did not take place, by their day
/// @param phases   where the two were, as far as it reaches into these days, oldest first
/// @param turns    what was begun, agreed, reached and closed, oldest first
public record Patterns(
        Stretch stretch,
        List<Slider> sliders,
        List<Noticed> weeks,
        List<Noticed> months,
        List<GoalCourse> goals,
        List<Meeting> meetings,
        List<Turn> turns,
        List<Period> phases,
        Facts facts) {

    public Patterns {
        sliders = List.copyOf(sliders);
        weeks = List.copyOf(weeks);
        months = List.copyOf(months);
        goals = List.copyOf(goals);
        meetings = List.copyOf(meetings);
        turns = List.copyOf(turns);
        phases = List.copyOf(phases);
    }

    /// @param reader who looks
    /// @param now    by which times for check-ins are over; says what day it is
    /// @throws IllegalArgumentException if the reader is none of the two
    public static Patterns of(Chronicle chronicle, PersonId reader, Reach reach, Instant now) {
        CoupleState state = chronicle.state();
        if (state.partner(reader).isEmpty()) {
            throw new IllegalArgumentException("Only the two of a couple look at what is theirs");
        }
        Stretch stretch = reach.until(state.latestDay(now), state.weekStart(), Beginning.of(state));
        return within(chronicle, reader, stretch, now);
    }

    /// From the day on which it all begins up to the latest day that it is for one of the two.
    public static Stretch everything(CoupleState state, Instant now) {
        return Reach.EVERYTHING.until(state.latestDay(now), state.weekStart(), Beginning.of(state));
    }

    /// The same over any days.
    ///
    /// @throws IllegalArgumentException if the reader is none of the two
    public static Patterns within(Chronicle chronicle, PersonId reader, Stretch stretch, Instant now) {
        CoupleState state = chronicle.state();
        if (state.partner(reader).isEmpty()) {
            throw new IllegalArgumentException("Only the two of a couple look at what is theirs");
        }
        List<Meeting> meetings = Meeting.of(
                state,
                pauses(chronicle, reader, stretch, now),
                stretch,
                state.leaving().until(now));
        return new Patterns(
                stretch,
                Slider.of(state, stretch),
                Noticed.in(stretch.weeks(state.weekStart()), stretch, state.wins()),
                Noticed.in(stretch.months(), stretch, state.wins()),
                goals(state, stretch),
                meetings,
                Turn.in(chronicle, reader, stretch, now),
                phases(state, stretch),
                Facts.of(state, meetings, stretch));
    }

    private static Map<CheckinId, Integer> pauses(Chronicle chronicle, PersonId reader, Stretch stretch, Instant now) {
        Map<CheckinId, Integer> pauses = new HashMap<>();
        // A check-in stands where it ended, which may be days after it began.
        HistoryFilter since = HistoryFilter.of(EntryKind.CHECKIN).within(stretch.first(), null);
        chronicle.newestFirst(reader, since, null, now).forEach(entry -> {
            if (entry.happening() instanceof Held held && held.pauses() > 0) {
                pauses.put(held.session().id(), held.pauses());
            }
        });
        return pauses;
    }

    private static List<Period> phases(CoupleState state, Stretch stretch) {
        return state.phases().periods().stream()
                .filter(period -> period.reachesInto(stretch.first(), stretch.last()))
                .toList();
    }

    private static List<GoalCourse> goals(CoupleState state, Stretch stretch) {
        return state.goals().byId().values().stream()
                .sorted(Comparator.comparing(Goal::touchedAt).reversed())
                .filter(goal -> isShown(goal))
                .flatMap(goal -> GoalCourse.of(goal, stretch, state.zone(), state.weekStart()).stream())
                .toList();
    }

    private static boolean isShown(Goal goal) {
        return switch (goal.status()) {
            case ACTIVE, ASIDE, ACHIEVED -> true;
            case PROPOSED, NOT_NOW, LETTING_GO, LET_GO, WITHDRAWN -> false;
        };
    }
}
