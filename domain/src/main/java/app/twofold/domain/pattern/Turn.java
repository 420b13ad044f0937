package app.twofold.domain.pattern;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.history.BoundaryHappening;
import app.twofold.domain.history.Chronicle;
import app.twofold.domain.history.CoupleHappening;
import app.twofold.domain.history.Entry;
import app.twofold.domain.history.GoalHappening;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.history.RepairHappening;
import app.twofold.domain.history.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A point in the record that the two made themselves: something was begun, agreed, reached or closed. It says when,
/// and never what came of it.
///
/// @param on      the day, by the couple's zone
/// @param subject what it happened to; of a repair, what its boundary was called
/// @param by      whose it is: one partner's, or both's
public record Turn(LocalDate on, Kind kind, Subject subject, Set<PersonId> by) {

    /// How many stand beside a plot at most.
    public static final int MOST_BESIDE = 6;

    private static final Set<Kind> BESIDE =
            Set.of(Kind.REPAIR_CLOSED, Kind.GOAL_REACHED, Kind.BOUNDARY_AGREED, Kind.GOAL_BEGUN);

    public Turn {
        by = Set.copyOf(by);
    }

    /// What happened. What matters most beside a plot comes first.
    public enum Kind {
        REPAIR_CLOSED,
        GOAL_REACHED,
        BOUNDARY_AGREED,
        BOUNDARY_UNDERSTOOD,
        GOAL_BEGUN,
        GOAL_LET_GO,
        BOUNDARY_SHARED,
        FOUNDED,
        JOINED
    }

    /// All within some days, oldest first.
    ///
    /// @param reader who looks; nobody but a partner finds anything
    static List<Turn> in(Chronicle chronicle, PersonId reader, Stretch stretch, Instant now) {
        CoupleState state = chronicle.state();
        HistoryFilter within = HistoryFilter.ALL.within(stretch.first(), stretch.last());
        return chronicle
                .newestFirst(reader, within, null, now)
                .flatMap(entry -> of(entry, state).stream())
                .toList()
                .reversed();
    }

    /// Those few that stand beside a plot over these days: what was begun, agreed, reached or closed by both. Where
    /// there
    /// are many, what matters most, and the newest.
    ///
    /// @param turns by their day
    /// @return at most [#MOST_BESIDE], by their day
    public static List<Turn> beside(List<Turn> turns, Stretch days) {
        Set<Turn> chosen = turns.stream()
                .filter(turn -> BESIDE.contains(turn.kind()) && days.contains(turn.on()))
                .sorted(Comparator.comparing(Turn::kind).thenComparing(Turn::on, Comparator.reverseOrder()))
                .limit(MOST_BESIDE)
                .collect(Collectors.toSet());
        return turns.stream().filter(chosen::contains).toList();
    }

    public static List<Turn> of(List<Turn> turns, Kind kind) {
        return turns.stream().filter(turn -> turn.kind() == kind).toList();
    }

    private static Optional<Turn> of(Entry entry, CoupleState state) {
        return kindOf(entry).map(kind -> new Turn(entry.day(state.zone()), kind, entry.subject(), entry.by()));
    }

    private static Optional<Kind> kindOf(Entry entry) {
        return switch (entry.happening()) {
            case GoalHappening.Agreed agreed -> Optional.of(Kind.GOAL_BEGUN).filter(_ -> agreed.before() == null);
            case GoalHappening.Achieved _ -> Optional.of(Kind.GOAL_REACHED);
            case GoalHappening.LetGo letGo -> Optional.of(Kind.GOAL_LET_GO).filter(_ -> letGo.over());
            case GoalHappening.LetGoAcknowledged _ -> Optional.of(Kind.GOAL_LET_GO);
            case BoundaryHappening.Shared _ -> Optional.of(Kind.BOUNDARY_SHARED);
            case BoundaryHappening.Understood _ -> Optional.of(Kind.BOUNDARY_UNDERSTOOD);
            case BoundaryHappening.Agreed _ -> Optional.of(Kind.BOUNDARY_AGREED);
            case RepairHappening.Settled _ -> Optional.of(Kind.REPAIR_CLOSED);
            case CoupleHappening.Founded _ -> Optional.of(Kind.FOUNDED);
            case CoupleHappening.Joined _ -> Optional.of(Kind.JOINED);
            default -> Optional.empty();
        };
    }
}
