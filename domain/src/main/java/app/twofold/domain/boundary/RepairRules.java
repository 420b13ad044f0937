package app.twofold.domain.boundary;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryEnded;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheListener;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheSpeaker;
import app.twofold.domain.boundary.BoundaryRefusal.RepairEnded;
import app.twofold.domain.boundary.BoundaryRefusal.RepairIdTaken;
import app.twofold.domain.boundary.BoundaryRefusal.RepairUnknown;
import app.twofold.domain.boundary.Repair.Plan;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.RepairCommand.BringRepair;
import app.twofold.domain.boundary.RepairCommand.CloseRepair;
import app.twofold.domain.boundary.RepairCommand.ConfirmRepair;
import app.twofold.domain.boundary.RepairCommand.PlanRepair;
import app.twofold.domain.boundary.RepairCommand.PostponeRepair;
import app.twofold.domain.boundary.RepairCommand.SayRepairBack;
import app.twofold.domain.boundary.RepairCommand.SayRepairMissed;
import app.twofold.domain.boundary.RepairCommand.WithdrawRepair;
import app.twofold.domain.boundary.RepairEvent.RepairAsked;
import app.twofold.domain.boundary.RepairEvent.RepairBrought;
import app.twofold.domain.boundary.RepairEvent.RepairClosed;
import app.twofold.domain.boundary.RepairEvent.RepairMissed;
import app.twofold.domain.boundary.RepairEvent.RepairPlanned;
import app.twofold.domain.boundary.RepairEvent.RepairPostponed;
import app.twofold.domain.boundary.RepairEvent.RepairSaidBack;
import app.twofold.domain.boundary.RepairEvent.RepairUnderstood;
import app.twofold.domain.boundary.RepairEvent.RepairWithdrawn;
import java.time.LocalDate;
import java.util.Optional;

/// Repairs: one asks, the other listens, both say what they do, and the one who asked closes it.
final class RepairRules {

    private RepairRules() {}

    static Decision<BoundaryEvent, BoundaryRefusal> decide(Boundaries boundaries, Issued<RepairCommand> issued) {
        RepairCommand command = issued.command();
        if (command instanceof AskRepair ask) {
            return ask(boundaries, ask);
        }
        Optional<Repair> known = boundaries.find(command.repair());
        if (known.isEmpty()) {
            return Decision.reject(new RepairUnknown());
        }
        return known.get().isOpen() ? about(known.get(), issued) : Decision.reject(new RepairEnded());
    }

    private static Decision<BoundaryEvent, BoundaryRefusal> ask(Boundaries boundaries, AskRepair ask) {
        if (boundaries.find(ask.repair()).isPresent()) {
            return Decision.reject(new RepairIdTaken());
        }
        Optional<Boundary> boundary = boundaries.find(ask.boundary());
        if (boundary.isEmpty()) {
            return Decision.reject(new BoundaryUnknown());
        }
        return boundary.get().isWithdrawn()
                ? Decision.reject(new BoundaryEnded())
                : Decision.accept(new RepairAsked(ask.repair(), ask.boundary(), ask.account()));
    }

    private static Decision<BoundaryEvent, BoundaryRefusal> about(Repair repair, Issued<RepairCommand> issued) {
        PersonId by = issued.by();
        Talk talk = repair.talk();
        return switch (issued.command()) {
            case AskRepair _ -> Decision.reject(new RepairIdTaken());
            case SayRepairBack(var id, var text) ->
                asListener(repair, by, TalkRules.sayBack(talk, text, new RepairSaidBack(id, text)));
            case ConfirmRepair(var id, long saidBack) ->
                asAsker(repair, by, TalkRules.confirm(talk, saidBack, new RepairUnderstood(id, saidBack)));
            case SayRepairMissed(var id, long saidBack, var text) ->
                asAsker(repair, by, TalkRules.sayMissed(talk, saidBack, new RepairMissed(id, saidBack, text)));
            case PlanRepair c -> plan(repair, c);
            case PostponeRepair _ -> asListener(repair, by, postpone(repair, issued));
            case BringRepair(var id) ->
                repair.brought() == null ? Decision.accept(new RepairBrought(id)) : Decision.alreadySo();
            case CloseRepair(var id) -> asAsker(repair, by, Decision.accept(new RepairClosed(id)));
            case WithdrawRepair(var id) -> asAsker(repair, by, Decision.accept(new RepairWithdrawn(id)));
        };
    }

    private static Decision<BoundaryEvent, BoundaryRefusal> asAsker(
            Repair repair, PersonId by, Decision<BoundaryEvent, BoundaryRefusal> answer) {
        return repair.by().equals(by) ? answer : Decision.reject(new NotTheSpeaker());
    }

    private static Decision<BoundaryEvent, BoundaryRefusal> asListener(
            Repair repair, PersonId by, Decision<BoundaryEvent, BoundaryRefusal> answer) {
        return repair.by().equals(by) ? Decision.reject(new NotTheListener()) : answer;
    }

    private static Decision<BoundaryEvent, BoundaryRefusal> plan(Repair repair, PlanRepair c) {
        boolean same = !repair.plans().isEmpty() && latest(repair).text().equals(c.text());
        return same ? Decision.alreadySo() : Decision.accept(new RepairPlanned(repair.id(), c.text()));
    }

    private static Plan latest(Repair repair) {
        return repair.plans().getLast();
    }

    /// Once a day is enough to be heard.
    private static Decision<BoundaryEvent, BoundaryRefusal> postpone(Repair repair, Issued<RepairCommand> issued) {
        boolean saidToday = repair.postponedAt() != null
                && LocalDate.ofInstant(repair.postponedAt(), issued.zone()).equals(issued.today());
        return saidToday ? Decision.alreadySo() : Decision.accept(new RepairPostponed(repair.id()));
    }
}
