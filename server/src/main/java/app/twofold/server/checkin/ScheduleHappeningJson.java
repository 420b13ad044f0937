package app.twofold.server.checkin;

import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.server.wire.Details;
import app.twofold.server.wire.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what is told of the times and templates of check-ins.
final class ScheduleHappeningJson {

    private ScheduleHappeningJson() {}

    static void write(Details json, ScheduleHappening happening) {
        switch (happening) {
            case ScheduleHappening.Proposed(var plan) -> plans(json.what("schedule.proposed"), null, plan);
            case ScheduleHappening.Replanned(var before, var after) ->
                plans(json.what("schedule.replanned"), before, after);
            case ScheduleHappening.Agreed agreed ->
                plans(json.what("schedule.agreed"), agreed.before(), agreed.plan())
                        .number("version", agreed.version())
                        .assents(agreed.assents());
            case ScheduleHappening.Declined(var reason) ->
                json.what("schedule.declined").text("reason", reason);
            case ScheduleHappening.Withdrawn _ -> json.what("schedule.withdrawn");
            case ScheduleHappening.Paused(var until) ->
                json.what("schedule.paused").day("until", until);
            case ScheduleHappening.Resumed _ -> json.what("schedule.resumed");
            case ScheduleHappening.Ended _ -> json.what("schedule.ended");
            case ScheduleHappening.Moved(var occurrence, var to, var zone) ->
                json.what("checkin.moved")
                        .localTime("original", occurrence.original())
                        .localTime("to", to)
                        .name("timeZone", zone.getId());
            case ScheduleHappening.TemplateKept(var before, var after) ->
                json.what("template.kept").change("template", before, after, TemplateForms.WORDS::write);
            case ScheduleHappening.TemplateDropped _ -> json.what("template.dropped");
        }
    }

    private static Details plans(Details json, @Nullable Plan before, Plan after) {
        return json.change("schedule", before, after, ScheduleHappeningJson::write);
    }

    private static void write(ObjectNode json, Plan plan) {
        ObjectNode holder = Json.object();
        ScheduleForms.PLAN.write(holder, plan);
        json.setAll((ObjectNode) holder.path("plan"));
    }
}
