package app.twofold.server.couple;

import app.twofold.domain.couple.Side;
import app.twofold.domain.timeline.Waiting;
import app.twofold.server.wire.Names;
import java.time.DayOfWeek;

/// The written names of what is one of a few about a couple.
public final class CoupleNames {

    public static final Names<Side> SIDE = Names.of(Side.class, side -> switch (side) {
        case LEFT -> "left";
        case RIGHT -> "right";
    });

    static final Names<DayOfWeek> DAY = Names.of(DayOfWeek.class, day -> switch (day) {
                case MONDAY -> "monday";
                case TUESDAY -> "tuesday";
                case WEDNESDAY -> "wednesday";
                case THURSDAY -> "thursday";
                case FRIDAY -> "friday";
                case SATURDAY -> "saturday";
                case SUNDAY -> "sunday";
            })
            .named("Weekday");

    static final Names<Waiting.Reason> WAITING = Names.of(Waiting.Reason.class, reason -> switch (reason) {
        case PHASE_PROPOSED -> "phase.proposed";
        case GOAL_PROPOSED -> "goal.proposed";
        case GOAL_REWORDED -> "goal.reworded";
        case GOAL_CHANGE_PROPOSED -> "goal.change-proposed";
        case GOAL_ACHIEVED -> "goal.achieved";
        case GOAL_LET_GO -> "goal.let-go";
        case GOAL_TWO_VERSIONS -> "goal.two-versions";
        case BOUNDARY_SHARED -> "boundary.shared";
        case BOUNDARY_REWORDED -> "boundary.reworded";
        case BOUNDARY_CHANGE_SHARED -> "boundary.change-shared";
        case BOUNDARY_MISSED -> "boundary.missed";
        case BOUNDARY_SAID_BACK -> "boundary.said-back";
        case BOUNDARY_UNDERSTOOD -> "boundary.understood";
        case BOUNDARY_REVIEW -> "boundary.review";
        case REPAIR_ASKED -> "repair.asked";
        case REPAIR_SAID_BACK -> "repair.said-back";
        case PLAN_PROPOSED -> "schedule.proposed";
        case PLAN_CHANGE_PROPOSED -> "schedule.change-proposed";
        case MOVE_PROPOSED -> "schedule.move-proposed";
        case PROMISE_PROPOSED -> "promise.proposed";
        case PROMISE_CHANGE_PROPOSED -> "promise.change-proposed";
        case PROMISE_DUE -> "promise.due";
        case ARCHIVE_OFFERED -> "archive.offered";
    });

    private CoupleNames() {}
}
