package app.twofold.server.boundary;

import static app.twofold.server.form.Ids.BOUNDARY;
import static app.twofold.server.form.Ids.REPAIR;

import app.twofold.domain.Words;
import app.twofold.domain.boundary.RepairCommand;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.RepairCommand.BringRepair;
import app.twofold.domain.boundary.RepairCommand.CloseRepair;
import app.twofold.domain.boundary.RepairCommand.ConfirmRepair;
import app.twofold.domain.boundary.RepairCommand.PlanRepair;
import app.twofold.domain.boundary.RepairCommand.PostponeRepair;
import app.twofold.domain.boundary.RepairCommand.SayRepairBack;
import app.twofold.domain.boundary.RepairCommand.SayRepairMissed;
import app.twofold.domain.boundary.RepairCommand.WithdrawRepair;
import app.twofold.domain.boundary.RepairEvent;
import app.twofold.domain.boundary.RepairEvent.RepairAsked;
import app.twofold.domain.boundary.RepairEvent.RepairBrought;
import app.twofold.domain.boundary.RepairEvent.RepairClosed;
import app.twofold.domain.boundary.RepairEvent.RepairMissed;
import app.twofold.domain.boundary.RepairEvent.RepairPlanned;
import app.twofold.domain.boundary.RepairEvent.RepairPostponed;
import app.twofold.domain.boundary.RepairEvent.RepairSaidBack;
import app.twofold.domain.boundary.RepairEvent.RepairUnderstood;
import app.twofold.domain.boundary.RepairEvent.RepairWithdrawn;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import java.util.List;

/// The written form of what a partner may ask for about a repair, and of what happened to it.
final class RepairForms {

    private static final Field<Long> SAID_BACK = Field.count("saidBack");
    private static final Field<Words> TEXT = Field.someWords("text");

    static final List<Form<? extends RepairCommand>> COMMANDS = List.of(
            Form.of("boundary.ask-repair", AskRepair.class, REPAIR, BOUNDARY, BoundaryWords.TOLD),
            Form.of("boundary.say-back-repair", SayRepairBack.class, REPAIR, TEXT),
            Form.of("boundary.confirm-repair", ConfirmRepair.class, REPAIR, SAID_BACK),
            Form.of("boundary.say-repair-missed", SayRepairMissed.class, REPAIR, SAID_BACK, TEXT),
            Form.of("boundary.plan-repair", PlanRepair.class, REPAIR, TEXT),
            Form.of("boundary.postpone-repair", PostponeRepair.class, REPAIR),
            Form.of("boundary.bring-repair", BringRepair.class, REPAIR),
            Form.of("boundary.close-repair", CloseRepair.class, REPAIR),
            Form.of("boundary.withdraw-repair", WithdrawRepair.class, REPAIR));

    static final List<Form<? extends RepairEvent>> EVENTS = List.of(
            Form.of("boundary.repair-asked", RepairAsked.class, REPAIR, BOUNDARY, BoundaryWords.TOLD),
            Form.of("boundary.repair-said-back", RepairSaidBack.class, REPAIR, TEXT),
            Form.of("boundary.repair-understood", RepairUnderstood.class, REPAIR, SAID_BACK),
            Form.of("boundary.repair-missed", RepairMissed.class, REPAIR, SAID_BACK, TEXT),
            Form.of("boundary.repair-planned", RepairPlanned.class, REPAIR, TEXT),
            Form.of("boundary.repair-postponed", RepairPostponed.class, REPAIR),
            Form.of("boundary.repair-brought", RepairBrought.class, REPAIR),
            Form.of("boundary.repair-closed", RepairClosed.class, REPAIR),
            Form.of("boundary.repair-withdrawn", RepairWithdrawn.class, REPAIR));

    private RepairForms() {}
}
