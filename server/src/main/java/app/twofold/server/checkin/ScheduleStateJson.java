package app.twofold.server.checkin;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.Checkins;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.Schedule.Agreed;
import app.twofold.domain.checkin.schedule.Schedule.AskedMove;
import app.twofold.domain.checkin.schedule.Schedule.Pause;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import app.twofold.domain.checkin.template.Templates.Kept;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Schedules and templates with everything that was said about them. When check-ins are held follows from it.
final class ScheduleStateJson {

    private ScheduleStateJson() {}

    static void write(ObjectNode json, Checkins checkins) {
        ArrayNode schedules = json.putArray("schedules");
        checkins.schedules().byId().values().forEach(schedule -> write(schedules.addObject(), schedule));
        ArrayNode templates = json.putArray("templates");
        checkins.templates().byId().values().forEach(kept -> write(templates.addObject(), kept));
    }

    private static void write(ObjectNode json, Schedule schedule) {
        json.put("scheduleId", schedule.id().toString())
                .put("proposedBy", schedule.proposedBy().toString())
                .put("proposedAt", schedule.proposedAt().toString())
                .put("versions", schedule.plans().versions())
                .put("over", schedule.isOver());
        ArrayNode plans = json.putArray("plans");
        schedule.plans().agreed().forEach(agreed -> writeAgreed(plans.addObject(), agreed));
        if (schedule.proposal() != null) {
            writeProposal(json.putObject("proposal"), schedule.proposal());
        }
        ArrayNode pauses = json.putArray("pauses");
        schedule.pauses().forEach(pause -> writePause(pauses.addObject(), pause));
        writeSkips(json.putArray("skips"), schedule);
        writeMoves(json, schedule);
        if (schedule.ended() != null) {
            json.putObject("ended")
                    .put("by", schedule.ended().by().toString())
                    .put("at", schedule.ended().at().toString());
        }
    }

    private static void writeAgreed(ObjectNode json, Agreed agreed) {
        json.put("version", agreed.version()).put("since", agreed.since().toString());
        putInstant(json, "until", agreed.until());
        ScheduleForms.PLAN.write(json, agreed.plan());
    }

    private static void writeProposal(ObjectNode json, Proposal proposal) {
        json.put("version", proposal.version())
                .put("by", proposal.by().toString())
                .put("at", proposal.at().toString());
        ScheduleForms.PLAN.write(json, proposal.plan());
        writeAssents(json.putArray("assents"), proposal.assents());
        if (proposal.declined() != null) {
            ObjectNode declined = json.putObject("declined")
                    .put("by", proposal.declined().by().toString())
                    .put("at", proposal.declined().at().toString());
            ScheduleForms.REASON.write(declined, proposal.declined().reason());
        }
    }

    private static void writePause(ObjectNode json, Pause pause) {
        json.put("by", pause.by().toString()).put("since", pause.since().toString());
        putInstant(json, "until", pause.until());
        putInstant(json, "endedAt", pause.ended());
    }

    private static void writeSkips(ArrayNode json, Schedule schedule) {
        schedule.overrides().skips().forEach((original, persons) -> {
            ArrayNode by = json.addObject().put("original", original.toString()).putArray("by");
            persons.keySet().forEach(person -> by.add(person.toString()));
        });
    }

    private static void writeMoves(ObjectNode json, Schedule schedule) {
        ArrayNode moves = json.putArray("moves");
        schedule.overrides()
                .moves()
                .forEach((original, moved) -> moves.addObject()
                        .put("original", original.toString())
                        .put("to", moved.to().toString())
                        .put("timeZone", moved.zone().getId()));
        ArrayNode asked = json.putArray("askedMoves");
        schedule.overrides()
                .askedMoves()
                .forEach((original, move) -> writeAsked(asked.addObject().put("original", original.toString()), move));
    }

    private static void writeAsked(ObjectNode json, AskedMove asked) {
        json.put("to", asked.move().to().toString())
                .put("timeZone", asked.move().zone().getId())
                .put("by", asked.by().toString())
                .put("at", asked.at().toString());
        writeAssents(json.putArray("assents"), asked.assents());
        if (asked.declined() != null) {
            json.put("declinedBy", asked.declined().toString());
        }
    }

    private static void writeAssents(ArrayNode json, Map<PersonId, Instant> assents) {
        assents.forEach((by, at) -> json.addObject().put("by", by.toString()).put("at", at.toString()));
    }

    private static void write(ObjectNode json, Kept kept) {
        json.put("templateId", kept.id().toString())
                .put("version", kept.version())
                .put("by", kept.by().toString())
                .put("at", kept.at().toString())
                .put("dropped", kept.dropped());
        TemplateForms.WORDS.write(json.putObject("template"), kept.template());
    }

    private static void putInstant(ObjectNode json, String name, @Nullable Instant at) {
        if (at != null) {
            json.put(name, at.toString());
        }
    }
}
