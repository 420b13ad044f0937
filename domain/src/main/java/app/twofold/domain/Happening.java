package app.twofold.domain;

import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.RepairHappening;
import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.couple.CoupleHappening;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.leaving.LeavingHappening;
import app.twofold.domain.phase.PhaseHappening;
import app.twofold.domain.promise.PromiseHappening;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.win.WinHappening;
import java.util.stream.Stream;

/// What happened, with all that a screen needs to tell it.
public sealed interface Happening
        permits BoundaryHappening,
                CheckinHappening,
                CoupleHappening,
                GoalHappening,
                LeavingHappening,
                PhaseHappening,
                PromiseHappening,
                RepairHappening,
                ScheduleHappening,
                WinHappening {

    EntryKind kind();

    /// Every text in it that somebody wrote, for a search.
    Stream<String> texts();

    /// What else it belongs to, beside its own subject.
    default Stream<Subject.Ref> links() {
        return Stream.empty();
    }
}
