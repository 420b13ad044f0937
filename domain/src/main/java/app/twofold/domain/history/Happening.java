package app.twofold.domain.history;

import java.util.stream.Stream;

/// What happened, with all that a screen needs to tell it.
public sealed interface Happening
        permits BoundaryHappening,
                CheckinHappening,
                CoupleHappening,
                GoalHappening,
                PhaseHappening,
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
