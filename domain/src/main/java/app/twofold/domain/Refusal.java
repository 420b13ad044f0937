package app.twofold.domain;

import app.twofold.domain.boundary.BoundaryRefusal;
import app.twofold.domain.couple.ArchiveRefusal;
import app.twofold.domain.couple.CoupleRefusal;
import app.twofold.domain.goal.GoalRefusal;
import app.twofold.domain.leaving.LeavingRefusal;
import app.twofold.domain.phase.PhaseRefusal;
import app.twofold.domain.promise.PromiseRefusal;
import app.twofold.domain.win.WinRefusal;

/// Why the rules do not allow a command. Holds data, no prose and no content.
public sealed interface Refusal
        permits ArchiveRefusal,
                BoundaryRefusal,
                CheckinRefusal,
                CoupleRefusal,
                GoalRefusal,
                LeavingRefusal,
                PhaseRefusal,
                PromiseRefusal,
                WinRefusal {}
