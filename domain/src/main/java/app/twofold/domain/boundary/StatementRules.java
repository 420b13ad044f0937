package app.twofold.domain.boundary;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryIdTaken;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryUnknown;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.DiscussBoundary;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryMissed;
import app.twofold.domain.boundary.StatementCommand.SetReview;
import app.twofold.domain.boundary.StatementCommand.SettleDiscussion;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.StatementCommand.TakeBackBoundaryAssent;
import app.twofold.domain.boundary.StatementCommand.TakeBackHonour;
import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.domain.boundary.StatementCommand.WithdrawRevision;
import app.twofold.domain.boundary.StatementEvent.BoundaryShared;

/// Sends each command about a boundary to its rule.
final class StatementRules {

    private StatementRules() {}

    static Decision<BoundaryEvent, BoundaryRefusal> decide(Boundaries boundaries, Issued<StatementCommand> issued) {
        StatementCommand command = issued.command();
        return boundaries
                .find(command.boundary())
                .map(boundary -> about(boundary, issued))
                .orElseGet(() -> aboutNone(command));
    }

    private static Decision<BoundaryEvent, BoundaryRefusal> aboutNone(StatementCommand command) {
        return command instanceof ShareBoundary(var id, var holder, var wording, var reviewOn)
                ? Decision.accept(new BoundaryShared(id, holder, wording, reviewOn))
                : Decision.reject(new BoundaryUnknown());
    }

    private static Decision<BoundaryEvent, BoundaryRefusal> about(Boundary boundary, Issued<StatementCommand> issued) {
        return switch (issued.command()) {
            case ShareBoundary _ -> Decision.reject(new BoundaryIdTaken());
            case SayBoundaryBack c -> UnderstandingRules.sayBack(boundary, c, issued.by());
            case ConfirmBoundary c -> UnderstandingRules.confirm(boundary, c, issued.by());
            case SayBoundaryMissed c -> UnderstandingRules.sayMissed(boundary, c, issued.by());
            case AgreeBoundary c -> AssentRules.agree(boundary, c, issued.by());
            case TakeBackBoundaryAssent _ -> AssentRules.takeBack(boundary, issued.by());
            case DiscussBoundary(var _, int version, var reason) ->
                UnderstandingRules.discuss(boundary, version, reason, issued.by());
            case SettleDiscussion _ -> UnderstandingRules.settle(boundary, issued.by());
            case ReviseBoundary c -> OwnerRules.revise(boundary, c, issued.by());
            case WithdrawRevision _ -> OwnerRules.withdrawRevision(boundary, issued.by());
            case WithdrawBoundary _ -> OwnerRules.withdraw(boundary, issued.by());
            case SetReview(var _, var on) -> OwnerRules.setReview(boundary, on, issued.by());
            case HonourBoundary c -> HonourRules.honour(boundary, issued.with(c));
            case TakeBackHonour(var _, long note) -> HonourRules.takeBack(boundary, note, issued.by());
        };
    }
}
