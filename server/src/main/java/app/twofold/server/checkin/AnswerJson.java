package app.twofold.server.checkin;

import app.twofold.domain.checkin.session.Answer;
import app.twofold.server.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/// The written form of an answer alone.
public final class AnswerJson {

    private AnswerJson() {}

    public static ObjectNode write(Answer answer) {
        ObjectNode json = Json.object();
        AnswerForms.ANSWER.write(json, answer);
        return json;
    }
}
