package app.twofold.domain;

import app.twofold.domain.boundary.BoundaryCommand;
import app.twofold.domain.couple.ArchiveCommand;
import app.twofold.domain.couple.CoupleCommand;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.domain.leaving.LeavingCommand;
import app.twofold.domain.phase.PhaseCommand;
import app.twofold.domain.promise.PromiseCommand;
import app.twofold.domain.win.WinCommand;

/// What a partner asks for in a couple's stream.
public sealed interface Command
        permits ArchiveCommand,
                BoundaryCommand,
                CheckinCommand,
                CoupleCommand,
                GoalCommand,
                LeavingCommand,
                PhaseCommand,
                PromiseCommand,
                WinCommand {}
