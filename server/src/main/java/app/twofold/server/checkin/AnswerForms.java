package app.twofold.server.checkin;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Answer.InPerson;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.Answer.Said;
import app.twofold.domain.checkin.session.Answer.Skipped;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.Kind;
import app.twofold.server.form.Schema;
import app.twofold.server.form.Union;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.Misread;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An answer: `{"kind":"said","text":"…"}`, `{"kind":"numbers","numbers":{"Trust":7}}`, `{"kind":"in-person"}` or
/// `{"kind":"skip"}`.
final class AnswerForms {

    private static final Kind<Map<Label, Integer>> NUMBERS = new Kind<>(
            Map.class,
            AnswerForms::readNumbers,
            AnswerForms::writeNumbers,
            document -> Schema.ofType("object")
                    .with("maxProperties", Prompt.MAX_LABELS)
                    .with("additionalProperties", Schema.between(0, Numbers.MAX).in(document))
                    .in(document));

    static final Union<Answer> ANSWER = Union.of(
            "kind",
            Answer.class,
            List.of(
                    Form.of("said", Said.class, Field.words("text")),
                    Form.of("numbers", Numbers.class, Field.of("numbers", NUMBERS))
                            .blaming("numbers"),
                    Form.of("in-person", InPerson.class),
                    Form.of("skip", Skipped.class)));

    private AnswerForms() {}

    /// Labels are a couple's own words, so no message names one.
    private static Map<Label, Integer> readNumbers(Fields fields, String name) {
        Map<Label, Integer> byLabel = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : fields.object(name).object().properties()) {
            JsonNode number = entry.getValue();
            if (!number.isIntegralNumber() || !number.canConvertToInt()) {
                throw fields.refused(Misread.FIELD_OF_WRONG_TYPE, name, "must hold whole numbers");
            }
            if (byLabel.put(TemplateForms.label(fields, name, entry.getKey()), number.intValue()) != null) {
                throw fields.refused(new InvalidValue(InvalidValue.Fault.SAME_TWICE), name, "names a label twice");
            }
        }
        return byLabel;
    }

    private static void writeNumbers(ObjectNode json, String name, Map<Label, Integer> byLabel) {
        ObjectNode numbers = json.putObject(name);
        byLabel.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Label::value)))
                .forEach(entry -> numbers.put(entry.getKey().value(), entry.getValue()));
    }
}
