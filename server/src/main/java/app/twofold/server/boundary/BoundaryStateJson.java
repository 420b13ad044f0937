package app.twofold.server.boundary;

import app.twofold.domain.boundary.Boundaries;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Boundary.Past;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.Talk;
import app.twofold.domain.boundary.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Boundaries and repairs with everything that was said about them. What is said back comes with the seq that an
/// answer to it names.
final class BoundaryStateJson {

    private BoundaryStateJson() {}

    static void write(ObjectNode json, Boundaries boundaries) {
        ArrayNode stated = json.putArray("boundaries");
        boundaries.byId().values().forEach(boundary -> write(stated.addObject(), boundary));
        ArrayNode repairs = json.putArray("repairs");
        boundaries.repairs().values().forEach(repair -> write(repairs.addObject(), repair));
    }

    private static void write(ObjectNode json, Boundary boundary) {
        json.put("boundaryId", boundary.id().toString())
                .put("by", boundary.by().toString())
                .put("at", boundary.at().toString())
                .put("holder", BoundaryNames.HOLDER.of(boundary.holder()))
                .put("versions", boundary.versions());
        BoundaryForms.REVIEW_ON.write(json, boundary.reviewOn());
        write(json.putObject("standing"), boundary.standing());
        if (boundary.beside() != null) {
            write(json.putObject("beside"), boundary.beside());
        }
        ArrayNode past = json.putArray("past");
        boundary.past().forEach(p -> write(past.addObject(), p));
        ArrayNode discussions = json.putArray("discussions");
        boundary.discussions()
                .forEach((by, discussion) -> BoundaryForms.REASON.write(
                        discussions
                                .addObject()
                                .put("by", by.toString())
                                .put("version", discussion.version())
                                .put("at", discussion.at().toString()),
                        discussion.reason()));
        ArrayNode notes = json.putArray("honoured");
        boundary.notes()
                .values()
                .forEach(note -> notes.addObject()
                        .put("note", note.seq())
                        .put("by", note.by().toString())
                        .put("at", note.at().toString())
                        .put("text", note.text().value())
                        .put("on", note.on().toString()));
        if (boundary.withdrawn() != null) {
            json.putObject("withdrawn")
                    .put("by", boundary.withdrawn().by().toString())
                    .put("at", boundary.withdrawn().at().toString());
        }
    }

    private static void write(ObjectNode json, Past past) {
        write(json, past.version());
        json.put("until", past.until().toString()).put("ending", BoundaryNames.VERSION_ENDING.of(past.ending()));
    }

    private static void write(ObjectNode json, Version version) {
        json.put("version", version.number())
                .put("stage", BoundaryNames.STAGE.of(version.stage()))
                .put("by", version.by().toString())
                .put("at", version.at().toString());
        if (version.revision() != null) {
            json.put("revision", BoundaryNames.REVISION.of(version.revision()));
        }
        BoundaryWords.WORDING.write(json.putObject("wording"), version.wording());
        write(json, version.talk());
        ArrayNode assents = json.putArray("assents");
        version.assents()
                .forEach(
                        (by, at) -> assents.addObject().put("by", by.toString()).put("at", at.toString()));
        putInstant(json, "agreedAt", version.agreedAt());
    }

    private static void write(ObjectNode json, Talk talk) {
        ArrayNode said = json.putArray("saidBack");
        talk.said().forEach(s -> {
            ObjectNode item = said.addObject()
                    .put("saidBack", s.seq())
                    .put("by", s.by().toString())
                    .put("at", s.at().toString())
                    .put("text", s.text().value());
            if (s.missed() != null) {
                item.putObject("missed")
                        .put("at", s.missed().at().toString())
                        .put("text", s.missed().text().value());
            }
        });
        putInstant(json, "understoodAt", talk.understoodAt());
    }

    private static void write(ObjectNode json, Repair repair) {
        json.put("repairId", repair.id().toString())
                .put("boundaryId", repair.boundary().toString())
                .put("by", repair.by().toString())
                .put("at", repair.at().toString());
        BoundaryWords.ACCOUNT.write(json, repair.account());
        write(json, repair.talk());
        ArrayNode plans = json.putArray("plans");
        repair.plans()
                .forEach(plan -> plans.addObject()
                        .put("by", plan.by().toString())
                        .put("at", plan.at().toString())
                        .put("text", plan.text().value()));
        putInstant(json, "postponedAt", repair.postponedAt());
        if (repair.brought() != null) {
            json.putObject("brought")
                    .put("by", repair.brought().by().toString())
                    .put("at", repair.brought().at().toString());
        }
        if (repair.ended() != null) {
            json.putObject("ended")
                    .put("at", repair.ended().at().toString())
                    .put("ending", BoundaryNames.REPAIR_ENDING.of(repair.ended().ending()));
        }
    }

    private static void putInstant(ObjectNode json, String name, @Nullable Instant at) {
        if (at != null) {
            json.put(name, at.toString());
        }
    }
}
