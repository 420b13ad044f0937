package app.twofold.server.couple;

import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Refusal;
import app.twofold.domain.boundary.BoundaryRefusal;
import app.twofold.domain.couple.ArchiveRefusal;
import app.twofold.domain.couple.CoupleRefusal;
import app.twofold.domain.goal.GoalRefusal;
import app.twofold.domain.phase.PhaseRefusal;
import app.twofold.domain.win.WinRefusal;
import app.twofold.server.boundary.BoundaryRefusals;
import app.twofold.server.checkin.CheckinRefusals;
import app.twofold.server.goal.GoalRefusals;
import app.twofold.server.phase.PhaseRefusals;
import app.twofold.server.win.WinRefusals;
import app.twofold.server.wire.Reason;

/// The codes and messages by which other programs learn of refusals.
public final class Refusals {

    private Refusals() {}

    public static Reason of(Refusal refusal) {
        return switch (refusal) {
            case ArchiveRefusal archive -> ArchiveRefusals.of(archive);
            case BoundaryRefusal boundary -> BoundaryRefusals.of(boundary);
            case CheckinRefusal checkin -> CheckinRefusals.of(checkin);
            case CoupleRefusal couple -> CoupleRefusals.of(couple);
            case GoalRefusal goal -> GoalRefusals.of(goal);
            case PhaseRefusal phase -> PhaseRefusals.of(phase);
            case WinRefusal win -> WinRefusals.of(win);
        };
    }
}
