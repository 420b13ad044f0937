package app.twofold.server.wire;

import app.twofold.domain.ScheduleId;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.session.Opening;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What a check-in was opened with, its template included.
final class OpeningJson {

    private OpeningJson() {}

    static Opening read(Fields f) {
        return new Opening(
                TemplateJson.readRef(f, "ref"),
                f.number("version"),
                TemplateJson.read(f.object("template")),
                Moments.read(f, "opensAt"),
                Moments.read(f, "closesAt"),
                readOccurrence(f));
    }

    static void write(ObjectNode json, Opening opening) {
        json.put("ref", TemplateJson.writeRef(opening.ref())).put("version", opening.version());
        TemplateJson.write(json.putObject("template"), opening.template());
        json.put("opensAt", opening.opensAt().toString())
                .put("closesAt", opening.closesAt().toString());
        if (opening.occurrence() != null) {
            writeOccurrence(json, opening.occurrence());
        }
    }

    /// The occurrence of a schedule that the fields name; null where they name none.
    static @Nullable OccurrenceId readOccurrence(Fields f) {
        if (!f.has("occurrence")) {
            return null;
        }
        Fields occurrence = f.object("occurrence");
        return new OccurrenceId(new ScheduleId(occurrence.id("scheduleId")), occurrence.localTime("original"));
    }

    static void writeOccurrence(ObjectNode json, OccurrenceId occurrence) {
        json.putObject("occurrence")
                .put("scheduleId", occurrence.schedule().toString())
                .put("original", occurrence.original().toString());
    }
}
