package app.twofold.server.wire;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.PromptId;
import tools.jackson.databind.JsonNode;

/// The one command that goes to a person's own stream: `checkin.answer`. It is sent like any other.
///
/// @param answer sealed until it is revealed
public record KeptAnswerJson(CheckinId checkin, PromptId prompt, Answer answer) {

    static final String TYPE = "checkin.answer";

    /// Whether a command is this one.
    public static boolean isOne(JsonNode command) {
        return command.path("type").isString()
                && command.path("type").asString().equals(TYPE);
    }

    /// @throws InvalidInput as [CommandJson#read] does
    public static KeptAnswerJson read(JsonNode command) {
        Fields fields = Fields.of(command);
        return new KeptAnswerJson(fields.checkin(), fields.prompt(), AnswerJson.read(fields.object("answer")));
    }
}
