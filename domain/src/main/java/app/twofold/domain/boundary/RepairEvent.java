package app.twofold.domain.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.Account;

/// What happened to one repair.
public sealed interface RepairEvent extends BoundaryEvent {

    RepairId repair();

    record RepairAsked(RepairId repair, BoundaryId boundary, Account account) implements RepairEvent {}

    record RepairSaidBack(RepairId repair, Words text) implements RepairEvent {}

    record RepairUnderstood(RepairId repair, long saidBack) implements RepairEvent {}

    record RepairMissed(RepairId repair, long saidBack, Words text) implements RepairEvent {}

    record RepairPlanned(RepairId repair, Words text) implements RepairEvent {}

    record RepairPostponed(RepairId repair) implements RepairEvent {}

    record RepairBrought(RepairId repair) implements RepairEvent {}

    record RepairClosed(RepairId repair) implements RepairEvent {}

    record RepairWithdrawn(RepairId repair) implements RepairEvent {}
}
