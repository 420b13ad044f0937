package app.twofold.server.goal;

import app.twofold.domain.goal.Ending;
import app.twofold.domain.goal.Ending.LettingGo;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Progress;
import app.twofold.domain.goal.Wordings.Agreed;
import app.twofold.domain.goal.Wordings.Proposal;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.text.LiveText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A goal with everything that was said about it. Texts come with the seq that an edit of them names as its base.
final class GoalStateJson {

    private GoalStateJson() {}

    static void write(ObjectNode json, Goal goal) {
        json.put("goalId", goal.id().toString())
                .put("status", GoalNames.STATUS.of(goal.status()))
                .put("proposedBy", goal.proposedBy().toString())
                .put("proposedAt", goal.proposedAt().toString())
                .put("versions", goal.wordings().versions())
                .put("touchedAt", goal.touchedAt().toString());
        if (goal.agreed() != null) {
            writeAgreed(json.putObject("agreed"), goal.agreed());
        }
        if (goal.proposal() != null) {
            writeProposal(json.putObject("proposal"), goal.proposal());
        }
        ArrayNode seconds = json.putArray("seconds");
        goal.seconds()
                .forEach(second -> writeSecond(
                        seconds.addObject().put("field", GoalEdits.nameOf(second.field())), second.version()));
        writeNotes(json.putObject("notes"), goal.notes());
        writeTexts(json, goal);
        writeProgress(json, goal.progress());
        writeAside(json, goal);
        writeEnding(json, goal.ending());
    }

    private static void writeAgreed(ObjectNode json, Agreed agreed) {
        json.put("version", agreed.version()).put("since", agreed.since().toString());
        GoalWords.WORDING.write(json.putObject("wording"), agreed.wording());
    }

    private static void writeProposal(ObjectNode json, Proposal proposal) {
        json.put("version", proposal.version())
                .put("base", proposal.seq())
                .put("by", proposal.by().toString())
                .put("at", proposal.at().toString());
        GoalWords.WORDING.write(json.putObject("wording"), proposal.wording());
        ArrayNode assents = json.putArray("assents");
        proposal.assents()
                .forEach(
                        (by, at) -> assents.addObject().put("by", by.toString()).put("at", at.toString()));
        if (proposal.declined() != null) {
            ObjectNode declined = json.putObject("declined")
                    .put("by", proposal.declined().by().toString())
                    .put("at", proposal.declined().at().toString());
            GoalForms.REASON.write(declined, proposal.declined().reason());
        }
    }

    private static void writeNotes(ObjectNode json, LiveText notes) {
        json.put("base", notes.seq()).put("text", notes.text());
        ArrayNode seconds = json.putArray("seconds");
        notes.seconds().forEach(second -> writeSecond(seconds.addObject(), second));
    }

    private static void writeTexts(ObjectNode json, Goal goal) {
        if (!goal.status().isEnded()) {
            ObjectNode texts = json.putObject("texts");
            for (TextField field : TextField.values()) {
                texts.put(GoalEdits.nameOf(field), goal.text(field).text());
            }
        }
    }

    private static void writeSecond(ObjectNode json, LiveText.SecondVersion second) {
        json.put("second", second.seq())
                .put("by", second.by().toString())
                .put("at", second.at().toString())
                .put("text", second.text());
    }

    private static void writeProgress(ObjectNode json, Progress progress) {
        ArrayNode entries = json.putArray("progress");
        progress.entries().values().forEach(entry -> {
            ObjectNode item = entries.addObject()
                    .put("entry", entry.seq())
                    .put("by", entry.by().toString())
                    .put("at", entry.at().toString());
            GoalWords.NUMBER.write(item, entry.amount());
            GoalForms.ON.write(item, entry.on());
            GoalForms.NOTE.write(item, entry.note());
            item.put("corrected", entry.corrected());
        });
        ArrayNode reached = json.putArray("reached");
        progress.reached()
                .forEach((milestone, by) -> reached.addObject()
                        .put("milestoneId", milestone.toString())
                        .put("by", by.by().toString())
                        .put("on", by.on().toString()));
    }

    private static void writeAside(ObjectNode json, Goal goal) {
        ArrayNode aside = json.putArray("aside");
        goal.aside()
                .forEach((by, pause) -> GoalForms.RESUME_ON.write(
                        aside.addObject()
                                .put("by", by.toString())
                                .put("since", pause.since().toString()),
                        pause.resumeOn()));
    }

    private static void writeEnding(ObjectNode json, Ending ending) {
        if (ending.lettingGo() != null) {
            writeLettingGo(json.putObject("lettingGo"), ending.lettingGo());
        }
        ArrayNode achieved = json.putArray("calledAchieved");
        ending.calledAchieved().forEach(by -> achieved.add(by.toString()));
        putInstant(json, "achievedAt", ending.achievedAt());
    }

    private static void writeLettingGo(ObjectNode json, LettingGo lettingGo) {
        json.put("by", lettingGo.by().toString()).put("at", lettingGo.at().toString());
        GoalForms.REASON.write(json, lettingGo.reason());
        putInstant(json, "acknowledgedAt", lettingGo.acknowledged());
    }

    private static void putInstant(ObjectNode json, String name, @Nullable Instant at) {
        if (at != null) {
            json.put(name, at.toString());
        }
    }
}
