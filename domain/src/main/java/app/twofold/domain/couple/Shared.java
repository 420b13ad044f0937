package app.twofold.domain.couple;

import app.twofold.domain.boundary.Boundaries;
import app.twofold.domain.checkin.Checkins;
import app.twofold.domain.goal.Goals;
import app.twofold.domain.leaving.Leaving;
import app.twofold.domain.phase.Phases;
import app.twofold.domain.promise.Promises;
import app.twofold.domain.win.Wins;

/// What the two share, each feature's own. Immutable.
public record Shared(
        Goals goals,
        Wins wins,
        Boundaries boundaries,
        Checkins checkins,
        Phases phases,
        Promises promises,
        Leaving leaving) {

    public static final Shared NONE =
            new Shared(Goals.NONE, Wins.NONE, Boundaries.NONE, Checkins.NONE, Phases.NONE, Promises.NONE, Leaving.NONE);

    Shared with(Goals others) {
        return new Shared(others, wins, boundaries, checkins, phases, promises, leaving);
    }

    Shared with(Wins others) {
        return new Shared(goals, others, boundaries, checkins, phases, promises, leaving);
    }

    Shared with(Boundaries others) {
        return new Shared(goals, wins, others, checkins, phases, promises, leaving);
    }

    Shared with(Checkins others) {
        return new Shared(goals, wins, boundaries, others, phases, promises, leaving);
    }

    Shared with(Phases others) {
        return new Shared(goals, wins, boundaries, checkins, others, promises, leaving);
    }

    Shared with(Promises others) {
        return new Shared(goals, wins, boundaries, checkins, phases, others, leaving);
    }

    Shared with(Leaving other) {
        return new Shared(goals, wins, boundaries, checkins, phases, promises, other);
    }
}
