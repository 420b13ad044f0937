package app.twofold.domain;

import app.twofold.domain.boundary.BoundaryEvent;
import app.twofold.domain.couple.ArchiveEvent;
import app.twofold.domain.couple.CoupleEvent;
import app.twofold.domain.goal.GoalEvent;
import app.twofold.domain.leaving.LeavingEvent;
import app.twofold.domain.phase.PhaseEvent;
import app.twofold.domain.promise.PromiseEvent;
import app.twofold.domain.win.WinEvent;

/// What happened in a couple's stream. [Erased] stands where an author has taken their words back for good.
public sealed interface Event
        permits ArchiveEvent,
                BoundaryEvent,
                CheckinEvent,
                CoupleEvent,
                GoalEvent,
                LeavingEvent,
                PhaseEvent,
                PromiseEvent,
                WinEvent,
                Event.Erased {

    /// An event whose payload its author has erased. It changes nothing; but who wrote it has a seat from here on.
    record Erased() implements Event {}
}
