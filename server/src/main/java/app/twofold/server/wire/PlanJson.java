package app.twofold.server.wire;

import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.template.TemplateRef;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// When check-ins are held. Times are local to the zone beside them; lengths of time are minutes. What is left out: no
/// recurrence, a window of a day, no reminders.
final class PlanJson {

    private PlanJson() {}

    /// The plan in the field of that name.
    static Plan read(Fields parent) {
        Fields f = parent.object("plan");
        Title name = f.title("name");
        TemplateRef template = TemplateJson.readRef(f, "template");
        LocalDateTime start = f.localTime("start");
        ZoneId zone = f.zone("timeZone");
        @Nullable Recurrence rule = f.has("rule") ? f.checked("rule", f.text("rule"), Recurrence::new) : null;
        Duration length = f.minutes("minutes");
        Duration window = f.has("windowMinutes") ? f.minutes("windowMinutes") : Plan.USUAL_WINDOW;
        List<Duration> reminders = f.has("reminderMinutes") ? f.listOfMinutes("reminderMinutes") : List.of();
        return parent.checked(
                "plan", start, first -> new Plan(name, template, first, zone, rule, length, window, reminders));
    }

    static void write(ObjectNode parent, Plan plan) {
        ObjectNode json = parent.putObject("plan");
        json.put("name", plan.name().value())
                .put("template", TemplateJson.writeRef(plan.template()))
                .put("start", plan.start().toString())
                .put("timeZone", plan.zone().getId());
        if (plan.recurrence() != null) {
            json.put("rule", plan.recurrence().rule());
        }
        json.put("minutes", plan.length().toMinutes())
                .put("windowMinutes", plan.window().toMinutes());
        ArrayNode reminders = json.putArray("reminderMinutes");
        plan.reminders().forEach(lead -> reminders.add(lead.toMinutes()));
    }
}
