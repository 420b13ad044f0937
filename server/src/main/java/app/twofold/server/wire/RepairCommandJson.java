package app.twofold.server.wire;

import app.twofold.domain.RepairId;
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
import app.twofold.domain.boundary.wording.Account;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what a partner may ask for about a repair.
final class RepairCommandJson {

    static final List<Form<? extends RepairCommand>> FORMS = List.of(
            form(
                    "boundary.ask-repair",
                    AskRepair.class,
                    (json, c) -> BoundaryWordingJson.write(
                            json.put("boundaryId", c.boundary().toString()), c.account()),
                    f -> new AskRepair(f.repair(), f.boundary(), readAccount(f))),
            form(
                    "boundary.say-back-repair",
                    SayRepairBack.class,
                    (json, c) -> json.put("text", c.text().value()),
                    f -> new SayRepairBack(f.repair(), BoundaryWordingJson.readText(f, "text"))),
            form(
                    "boundary.confirm-repair",
                    ConfirmRepair.class,
                    (json, c) -> json.put("saidBack", c.saidBack()),
                    f -> new ConfirmRepair(f.repair(), f.count("saidBack"))),
            form(
                    "boundary.say-repair-missed",
                    SayRepairMissed.class,
                    (json, c) -> json.put("saidBack", c.saidBack())
                            .put("text", c.text().value()),
                    f -> new SayRepairMissed(f.repair(), f.count("saidBack"), BoundaryWordingJson.readText(f, "text"))),
            form(
                    "boundary.plan-repair",
                    PlanRepair.class,
                    (json, c) -> json.put("text", c.text().value()),
                    f -> new PlanRepair(f.repair(), BoundaryWordingJson.readText(f, "text"))),
            bare("boundary.postpone-repair", PostponeRepair.class, PostponeRepair::new),
            bare("boundary.bring-repair", BringRepair.class, BringRepair::new),
            bare("boundary.close-repair", CloseRepair.class, CloseRepair::new),
            bare("boundary.withdraw-repair", WithdrawRepair.class, WithdrawRepair::new));

    private RepairCommandJson() {}

    private static Account readAccount(Fields f) {
        return new Account(
                BoundaryWordingJson.readText(f, "happened"), f.optionalWords("felt"), f.optionalWords("need"));
    }

    private static <C extends RepairCommand> Form<C> form(
            String name, Class<C> type, BiConsumer<ObjectNode, C> writer, Function<Fields, C> reader) {
        return new Form<>(
                name,
                type,
                (json, c) -> writer.accept(json.put("repairId", c.repair().toString()), c),
                reader);
    }

    private static <C extends RepairCommand> Form<C> bare(String name, Class<C> type, Function<RepairId, C> make) {
        return form(name, type, (json, c) -> {}, f -> make.apply(f.repair()));
    }
}
