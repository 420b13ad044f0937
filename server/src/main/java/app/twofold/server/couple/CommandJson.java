package app.twofold.server.couple;

import app.twofold.domain.Command;
import app.twofold.domain.InvalidValue;
import app.twofold.server.checkin.KeptAnswerJson;
import app.twofold.server.form.Form;
import app.twofold.server.form.Forms;
import app.twofold.server.form.ObjectSchema;
import app.twofold.server.form.Schemas;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import app.twofold.server.wire.Misread;
import app.twofold.server.wire.Reason;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The wire form of commands: an object with a `type` and the fields of that type.
public final class CommandJson {

    public static final Forms<Command> FORMS = Features.ALL.commands();

    private CommandJson() {}

    /// Reads a command. Only commands that a partner may send are known here.
    ///
    /// @throws InvalidInput if the type is unknown, a field is missing or not what it should be, or a value breaks
    ///     a rule; the message names the field
    public static Command read(JsonNode command) {
        Fields fields = Fields.of(command);
        Form<? extends Command> form = FORMS.named(fields.text("type"))
                .orElseThrow(() -> new InvalidInput(Misread.COMMAND_UNKNOWN, "There is no command of this type."));
        try {
            return form.read(fields);
        } catch (InvalidValue e) {
            throw new InvalidInput(e, Reason.of(e).message());
        }
    }

    /// @throws IllegalArgumentException for a command that no client may send
    public static JsonNode write(Command command) {
        Form<? extends Command> form = FORMS.formOf(command);
        ObjectNode json = Json.object().put("type", form.name());
        form.write(json, command);
        return json;
    }

    public static Stream<Map<String, Object>> describe(Schemas document) {
        return Stream.concat(FORMS.all().stream(), Stream.of(KeptAnswerJson.FORM))
                .flatMap(form -> form.describe(document)
                        .map(schema -> document.prose()
                                .ofCommand(form.name())
                                .map(prose -> schema.saying("description", prose))
                                .orElse(schema)))
                .map(ObjectSchema::written);
    }

    /// The names of all commands that a partner may send, [KeptAnswerJson] among them.
    public static Set<String> types() {
        return Stream.concat(FORMS.byName().keySet().stream(), Stream.of(KeptAnswerJson.FORM.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
