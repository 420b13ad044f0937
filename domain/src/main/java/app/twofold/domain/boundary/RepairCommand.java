package app.twofold.domain.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.Account;

/// What a partner asks for about one repair. Constructors throw [app.twofold.domain.InvalidValue] for words that are
/// missing.
public sealed interface RepairCommand extends BoundaryCommand {

    RepairId repair();

    /// Tells the other what happened and asks for a repair.
    record AskRepair(RepairId repair, BoundaryId boundary, Account account) implements RepairCommand {

        public AskRepair {
            account.happened().required();
        }
    }

    /// Says what one has heard. Said again, it replaces what waits for an answer.
    record SayRepairBack(RepairId repair, Words text) implements RepairCommand {

        public SayRepairBack {
            text = text.required();
        }
    }

    /// Confirms, as the one who asks, that this is what was meant.
    ///
    /// @param saidBack the seq of what was said back
    record ConfirmRepair(RepairId repair, long saidBack) implements RepairCommand {}

    /// Says, as the one who asks, what was missed.
    ///
    /// @param saidBack the seq of what was said back
    record SayRepairMissed(RepairId repair, long saidBack, Words text) implements RepairCommand {

        public SayRepairMissed {
            text = text.required();
        }
    }

    /// Writes what the two do about it. Earlier words are kept.
    record PlanRepair(RepairId repair, Words text) implements RepairCommand {

        public PlanRepair {
            text = text.required();
        }
    }

    /// Says, as the one who was asked, that one would like a day. It closes nothing.
    record PostponeRepair(RepairId repair) implements RepairCommand {}

    /// Wants to talk about it in the next check-in.
    record BringRepair(RepairId repair) implements RepairCommand {}

    /// Closes it, as the one who asked.
    record CloseRepair(RepairId repair) implements RepairCommand {}

    /// Takes it back, as the one who asked.
    record WithdrawRepair(RepairId repair) implements RepairCommand {}
}
