package app.twofold.server.checkin;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Floor;
import app.twofold.domain.checkin.session.Round;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.Session.Ended;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.server.form.Field;
import app.twofold.server.form.Ids;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A check-in with everything that both may see: who is ready, and the answers that are revealed.
final class SessionStateJson {

    private SessionStateJson() {}

    static void write(ObjectNode json, Session session) {
        json.put("checkinId", session.id().toString());
        SessionWords.OPENING.write(json, session.opening());
        json.put("openedAt", session.openedAt().toString());
        writeTimes(json.putArray("entered"), session.entered());
        Field.of("place", SessionWords.PLACE).write(json, session.place());
        ArrayNode rounds = json.putArray("rounds");
        for (Prompt prompt : session.template().prompts()) {
            Round round = session.course().rounds().get(prompt.id());
            if (round != null) {
                writeRound(rounds.addObject().put("promptId", prompt.id().value()), round);
            }
        }
        if (session.floor() != null) {
            writeFloor(json.putObject("floor"), session.floor());
        }
        ArrayNode pauses = json.putArray("pauses");
        session.pauses().byPerson().forEach((by, pause) -> {
            ObjectNode item = pauses.addObject()
                    .put("by", by.toString())
                    .put("since", pause.since().toString());
            SessionForms.BACK_AT.write(item, pause.backAt());
        });
        writeEnd(json, session);
    }

    private static void writeRound(ObjectNode json, Round round) {
        ArrayNode ready = json.putArray("ready");
        round.ready().forEach(person -> ready.add(person.toString()));
        if (round.revealedAt() != null) {
            json.put("revealedAt", round.revealedAt().toString());
            ArrayNode answers = json.putArray("answers");
            round.answers()
                    .forEach((by, answer) ->
                            answers.addObject().put("by", by.toString()).set("answer", AnswerJson.write(answer)));
        }
        ArrayNode heard = json.putArray("heard");
        round.heard()
                .forEach(said -> heard.addObject()
                        .put("speaker", said.speaker().toString())
                        .put("text", said.text().value()));
    }

    private static void writeFloor(ObjectNode json, Floor floor) {
        json.put("speaker", floor.speaker().toString())
                .put("since", floor.since().toString())
                .put("until", floor.until().toString());
        if (floor.saidBack() != null) {
            json.put("saidBack", floor.saidBack().value());
        }
        if (floor.corrected() != null) {
            json.put("corrected", floor.corrected().value());
        }
    }

    private static void writeEnd(ObjectNode json, Session session) {
        ArrayNode outcomes = json.putArray("outcomes");
        session.outcomes().byId().values().forEach(outcome -> {
            ObjectNode item = outcomes.addObject()
                    .put("by", outcome.by().toString())
                    .put("at", outcome.at().toString());
            Ids.OUTCOME.write(item, outcome.id());
            SessionForms.KIND.write(item, outcome.kind());
            SessionForms.TEXT.write(item, outcome.text());
            SessionForms.UNTIL.write(item, outcome.until());
        });
        ArrayNode closings = json.putArray("closings");
        session.closings().forEach((by, closing) -> {
            ObjectNode item = closings.addObject()
                    .put("by", by.toString())
                    .put("at", closing.at().toString());
            SessionForms.WORD.write(item, closing.word());
            SessionForms.THANKS.write(item, closing.thanks());
        });
        Ended ended = session.ended();
        if (ended != null) {
            json.putObject("ended")
                    .put("by", ended.by().toString())
                    .put("at", ended.at().toString())
                    .put("early", ended.early());
        }
    }

    private static void writeTimes(ArrayNode list, Map<PersonId, Instant> times) {
        times.forEach((by, at) -> list.addObject().put("by", by.toString()).put("at", at.toString()));
    }
}
