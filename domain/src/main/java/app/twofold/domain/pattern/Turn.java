package app.twofold.domain.pattern;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.BoundaryHappening.AssentTakenBack;
import app.twofold.domain.boundary.BoundaryHappening.DiscussionAsked;
import app.twofold.domain.boundary.BoundaryHappening.Honoured;
import app.twofold.domain.boundary.BoundaryHappening.Missed;
import app.twofold.domain.boundary.BoundaryHappening.Revised;
import app.twofold.domain.boundary.BoundaryHappening.RevisionWithdrawn;
import app.twofold.domain.boundary.BoundaryHappening.SaidBack;
import app.twofold.domain.boundary.BoundaryHappening.Shared;
import app.twofold.domain.boundary.BoundaryHappening.Understood;
import app.twofold.domain.boundary.RepairHappening;
import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.couple.CoupleHappening;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.goal.GoalHappening.Achieved;
import app.twofold.domain.goal.GoalHappening.Agreed;
import app.twofold.domain.goal.GoalHappening.CalledAchieved;
import app.twofold.domain.goal.GoalHappening.Declined;
import app.twofold.domain.goal.GoalHappening.KeptBeside;
import app.twofold.domain.goal.GoalHappening.LetGo;
import app.twofold.domain.goal.GoalHappening.LetGoAcknowledged;
import app.twofold.domain.goal.GoalHappening.MilestoneReached;
import app.twofold.domain.goal.GoalHappening.Noted;
import app.twofold.domain.goal.GoalHappening.Progressed;
import app.twofold.domain.goal.GoalHappening.Proposed;
import app.twofold.domain.goal.GoalHappening.Resumed;
import app.twofold.domain.goal.GoalHappening.Reworded;
import app.twofold.domain.goal.GoalHappening.SetAside;
import app.twofold.domain.history.Chronicle;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.leaving.LeavingHappening;
import app.twofold.domain.phase.PhaseHappening;
import app.twofold.domain.promise.PromiseHappening;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.win.WinHappening;
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
    public static final int MAX_BESIDE = 6;

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
    /// there are many, what matters most, and the newest.
    ///
    /// @param turns by their day
    /// @return at most [#MAX_BESIDE], by their day
    public static List<Turn> beside(List<Turn> turns, Stretch days) {
        Set<Turn> chosen = turns.stream()
                .filter(turn -> BESIDE.contains(turn.kind()) && days.contains(turn.on()))
                .sorted(Comparator.comparing(Turn::kind).thenComparing(Turn::on, Comparator.reverseOrder()))
                .limit(MAX_BESIDE)
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
            case GoalHappening goal -> kindOf(goal);
            case BoundaryHappening boundary -> kindOf(boundary);
            case RepairHappening.Settled _ -> Optional.of(Kind.REPAIR_CLOSED);
            case CoupleHappening.Founded _ -> Optional.of(Kind.FOUNDED);
            case CoupleHappening.Joined _ -> Optional.of(Kind.JOINED);
            case RepairHappening _,
                    CoupleHappening _,
                    LeavingHappening _,
                    CheckinHappening _,
                    ScheduleHappening _,
                    PhaseHappening _,
                    PromiseHappening _,
                    WinHappening _ -> Optional.empty();
        };
    }

    private static Optional<Kind> kindOf(GoalHappening goal) {
        return switch (goal) {
            case Agreed agreed -> Optional.of(Kind.GOAL_BEGUN).filter(_ -> agreed.before() == null);
            case Achieved _ -> Optional.of(Kind.GOAL_REACHED);
            case LetGo letGo -> Optional.of(Kind.GOAL_LET_GO).filter(_ -> letGo.over());
            case LetGoAcknowledged _ -> Optional.of(Kind.GOAL_LET_GO);
            case Proposed _,
                    Reworded _,
                    Declined _,
                    GoalHappening.Withdrawn _,
                    Noted _,
                    KeptBeside _,
                    Progressed _,
                    MilestoneReached _,
                    CalledAchieved _,
                    SetAside _,
                    Resumed _ -> Optional.empty();
        };
    }

    private static Optional<Kind> kindOf(BoundaryHappening boundary) {
        return switch (boundary) {
            case Shared _ -> Optional.of(Kind.BOUNDARY_SHARED);
            case Understood _ -> Optional.of(Kind.BOUNDARY_UNDERSTOOD);
            case BoundaryHappening.Agreed _ -> Optional.of(Kind.BOUNDARY_AGREED);
            case SaidBack _,
                    Missed _,
                    AssentTakenBack _,
                    DiscussionAsked _,
                    Revised _,
                    RevisionWithdrawn _,
                    BoundaryHappening.Withdrawn _,
                    Honoured _ -> Optional.empty();
        };
    }
}
