package app.twofold.server.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.server.form.Form;
import app.twofold.server.form.Ids;
import app.twofold.server.wire.Fields;
import tools.jackson.databind.JsonNode;

/// The one command that goes to a person's own stream: `checkin.answer`. It is sent like any other.
///
/// @param answer sealed until it is revealed
public record KeptAnswerJson(CheckinId checkin, PromptId prompt, Answer answer) {

    public static final Form<KeptAnswerJson> FORM =
            Form.of("checkin.answer", KeptAnswerJson.class, Ids.CHECKIN, TemplateForms.PROMPT_OF, SessionForms.ANSWER);

    /// Whether a command is this one.
    public static boolean isOne(JsonNode command) {
        return command.path("type").isString()
                && command.path("type").asString().equals(FORM.name());
    }

    /// @throws InvalidInput as [CommandJson#read] does
    public static KeptAnswerJson read(JsonNode command) {
        return FORM.read(Fields.of(command));
    }
}
