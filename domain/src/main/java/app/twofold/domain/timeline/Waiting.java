package app.twofold.domain.timeline;

import java.time.Instant;

/// Something that one partner is asked for. Nothing of it is urgent.
///
/// @param about where it is answered
/// @param title what it is about; empty where it has no name of theirs
/// @param since when it began to wait, as near as that is known
public record Waiting(Reason reason, Subject.Ref about, String title, Instant since) {

    /// What a partner is asked for.
    public enum Reason {
        PHASE_PROPOSED,
        GOAL_PROPOSED,
        /// Words that this partner has proposed were changed since.
        GOAL_REWORDED,
        GOAL_CHANGE_PROPOSED,
        /// The other calls it achieved.
        GOAL_ACHIEVED,
        /// The other has let go of it.
        GOAL_LET_GO,
        /// Two versions of a text; either may pick.
        GOAL_TWO_VERSIONS,
        BOUNDARY_SHARED,
        BOUNDARY_REWORDED,
        BOUNDARY_CHANGE_SHARED,
        /// Something was missed in what this partner said back.
        BOUNDARY_MISSED,
        BOUNDARY_SAID_BACK,
        BOUNDARY_UNDERSTOOD,
        /// Its day to look at it again has come.
        BOUNDARY_REVIEW,
        REPAIR_ASKED,
        REPAIR_SAID_BACK,
        PLAN_PROPOSED,
        PLAN_CHANGE_PROPOSED,
        MOVE_PROPOSED,
        PROMISE_PROPOSED,
        PROMISE_CHANGE_PROPOSED,
        /// Its last day has come, and this partner says how it went.
        PROMISE_DUE,
        /// A past out of an archive.
        ARCHIVE_OFFERED
    }
}
