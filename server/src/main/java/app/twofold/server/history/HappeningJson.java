package app.twofold.server.history;

import app.twofold.domain.Happening;
import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.RepairHappening;
import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.couple.CoupleHappening;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.phase.PhaseHappening;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinHappening;
import app.twofold.server.boundary.BoundaryHappeningJson;
import app.twofold.server.boundary.BoundaryNames;
import app.twofold.server.checkin.CheckinHappeningJson;
import app.twofold.server.checkin.ScheduleHappeningJson;
import app.twofold.server.goal.GoalHappeningJson;
import app.twofold.server.phase.PhaseNames;
import app.twofold.server.win.WinNames;
import app.twofold.server.wire.Details;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what an entry tells: its name as `what`, and beside it what belongs to it.
final class HappeningJson {

    private HappeningJson() {}

    static void write(ObjectNode json, Happening happening) {
        Details details = new Details(json);
        switch (happening) {
            case GoalHappening h -> GoalHappeningJson.write(details, h);
            case BoundaryHappening h -> BoundaryHappeningJson.write(details, h);
            case RepairHappening h -> write(details, h);
            case WinHappening h -> write(details, h);
            case CheckinHappening h -> CheckinHappeningJson.write(details, h);
            case ScheduleHappening h -> ScheduleHappeningJson.write(details, h);
            case CoupleHappening h -> write(details, h);
            case PhaseHappening h -> write(details, h);
        }
    }

    /// What stood in an entry before its author corrected it: what can be corrected, and nothing else.
    static void writeBefore(ObjectNode json, Happening original) {
        Details details = new Details(json);
        switch (original) {
            case WinHappening.Logged(var win) -> words(details, win);
            case GoalHappening.Progressed(var entry) -> GoalHappeningJson.entry(details, entry);
            case GoalHappening _,
                    BoundaryHappening _,
                    RepairHappening _,
                    CheckinHappening _,
                    ScheduleHappening _,
                    CoupleHappening _,
                    PhaseHappening _ -> {}
        }
    }

    private static void write(Details json, CoupleHappening happening) {
        switch (happening) {
            case CoupleHappening.Founded(var name) ->
                json.what("couple.founded").text("name", name.value());
            case CoupleHappening.Joined(var name) -> json.what("partner.joined").text("name", name.value());
            case CoupleHappening.Renamed(var before, var after) ->
                json.what("couple.renamed").text("before", before.value()).text("name", after.value());
            case CoupleHappening.NameChanged(var before, var after) ->
                json.what("partner.renamed").text("before", before.value()).text("name", after.value());
            case CoupleHappening.PastOffered(long events) ->
                json.what("archive.offered").number("events", events);
            case CoupleHappening.PastOfferEnded() -> json.what("archive.offer-ended");
            case CoupleHappening.PastAgreed() -> json.what("archive.agreed");
            case CoupleHappening.Removed(int events) -> json.what("removed").number("events", events);
        }
    }

    private static void write(Details json, PhaseHappening happening) {
        json.name("phase", PhaseNames.PHASE.of(happening.phase())).day("on", happening.since());
        switch (happening) {
            case PhaseHappening.Proposed _ -> json.what("phase.proposed");
            case PhaseHappening.Declined _ -> json.what("phase.declined");
            case PhaseHappening.Withdrawn _ -> json.what("phase.withdrawn");
            case PhaseHappening.Entered(var _, var _, var before) -> {
                json.what("phase.entered");
                if (before != null) {
                    json.name("phaseBefore", PhaseNames.PHASE.of(before));
                }
            }
            case PhaseHappening.Redated(var _, var _, var before) ->
                json.what("phase.redated").day("onBefore", before);
        }
    }

    private static void write(Details json, WinHappening happening) {
        switch (happening) {
            case WinHappening.Logged(var win) -> {
                words(json.what("win.logged"), win);
                win.replies().forEach(reply -> json.text("reply", reply.text(), reply.by()));
                win.reactions().forEach((by, reaction) -> json.text("reaction", WinNames.REACTION.of(reaction), by));
            }
        }
    }

    private static void words(Details json, Win win) {
        json.text("text", win.text()).day("on", win.on()).name("winKind", WinNames.KIND.of(win.kind()));
    }

    private static void write(Details json, RepairHappening happening) {
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
