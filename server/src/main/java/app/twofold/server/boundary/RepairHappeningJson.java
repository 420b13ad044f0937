package app.twofold.server.boundary;

import app.twofold.domain.boundary.RepairHappening;
import app.twofold.server.wire.Details;

/// The written form of what is told of repairs.
final class RepairHappeningJson {

    private RepairHappeningJson() {}

    static void write(Details json, RepairHappening happening) {
        switch (happening) {
            case RepairHappening.Asked _ -> json.what("repair.asked");
            case RepairHappening.Settled _ -> json.what("repair.settled");
        }
        var repair = happening.repair();
        json.text("happened", repair.account().happened(), repair.by())
                .text("felt", repair.account().felt(), repair.by())
                .text("need", repair.account().need(), repair.by());
        repair.talk().said().forEach(said -> {
            json.text("said-back", said.text(), said.by());
            if (said.missed() != null) {
                json.text("missed", said.missed().text(), repair.by());
            }
        });
        repair.plans().forEach(plan -> json.text("plan", plan.text(), plan.by()));
        if (repair.ended() != null) {
            json.name("ending", BoundaryNames.REPAIR_ENDING.of(repair.ended().ending()))
                    .time("ended", repair.ended().at());
        }
    }
}
