package app.twofold.domain.boundary;

import app.twofold.domain.Recorded;
import app.twofold.domain.boundary.Repair.Brought;
import app.twofold.domain.boundary.Repair.Ended;
import app.twofold.domain.boundary.Repair.Ending;
import app.twofold.domain.boundary.Repair.Plan;
import app.twofold.domain.boundary.RepairEvent.RepairAsked;
import app.twofold.domain.boundary.RepairEvent.RepairBrought;
import app.twofold.domain.boundary.RepairEvent.RepairClosed;
import app.twofold.domain.boundary.RepairEvent.RepairMissed;
import app.twofold.domain.boundary.RepairEvent.RepairPlanned;
import app.twofold.domain.boundary.RepairEvent.RepairPostponed;
import app.twofold.domain.boundary.RepairEvent.RepairSaidBack;
import app.twofold.domain.boundary.RepairEvent.RepairUnderstood;
import app.twofold.domain.boundary.RepairEvent.RepairWithdrawn;

/// What each event does to a repair.
final class RepairFold {

    private RepairFold() {}

    static Boundaries evolve(Boundaries boundaries, Recorded<RepairEvent> recorded) {
        RepairEvent event = recorded.event();
        return boundaries
                .find(event.repair())
                .map(repair -> boundaries.with(after(repair, event, recorded)))
                .orElseGet(() -> event instanceof RepairAsked(var id, var boundary, var account)
                        ? boundaries.with(Repair.asked(id, boundary, account, recorded))
                        : boundaries);
    }

    private static Repair after(Repair repair, RepairEvent event, Recorded<?> origin) {
        return switch (event) {
            case RepairAsked _ -> repair;
            case RepairSaidBack(var _, var text) -> repair.with(repair.talk().saidBack(origin, text));
            case RepairUnderstood(var _, long saidBack) ->
                repair.with(repair.talk().understood(saidBack, origin.at()));
            case RepairMissed(var _, long saidBack, var text) ->
                repair.with(repair.talk().missed(saidBack, origin.at(), text));
            case RepairPlanned(var _, var text) -> repair.with(new Plan(origin.by(), origin.at(), text));
            case RepairPostponed _ -> repair.postponed(origin.at());
            case RepairBrought _ -> repair.with(new Brought(origin.by(), origin.at()));
            case RepairClosed _ -> repair.with(new Ended(origin.at(), Ending.CLOSED));
            case RepairWithdrawn _ -> repair.with(new Ended(origin.at(), Ending.WITHDRAWN));
        };
    }
}
