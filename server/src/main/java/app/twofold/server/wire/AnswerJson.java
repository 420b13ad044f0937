package app.twofold.server.wire;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Answer.InPerson;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.Answer.Said;
import app.twofold.domain.checkin.session.Answer.Skipped;
import app.twofold.domain.checkin.template.Label;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An answer: `{"kind":"said","text":"…"}`, `{"kind":"numbers","numbers":{"Trust":7}}`, `{"kind":"in-person"}` or
/// `{"kind":"skip"}`.
public final class AnswerJson {

    private AnswerJson() {}

    static Answer read(Fields f) {
        return switch (f.text("kind")) {
            case "said" -> new Said(f.words("text"));
            case "numbers" -> readNumbers(f);
            case "in-person" -> new InPerson();
            case "skip" -> new Skipped();
            default ->
                throw new InvalidInput(
                        Misread.CHOICE_UNKNOWN,
                        "The field \"" + f.path() + "kind\" must be one of in-person, numbers, said, skip.");
        };
    }

    public static ObjectNode write(Answer answer) {
        ObjectNode json = Json.object();
        switch (answer) {
            case Said(var words) -> json.put("kind", "said").put("text", words.value());
            case Numbers(var byLabel) -> {
                ObjectNode numbers = json.put("kind", "numbers").putObject("numbers");
                byLabel.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(
                                (one, other) -> one.value().compareTo(other.value())))
                        .forEach(entry -> numbers.put(entry.getKey().value(), entry.getValue()));
            }
            case InPerson() -> json.put("kind", "in-person");
            case Skipped() -> json.put("kind", "skip");
        }
        return json;
    }

    /// Labels are a couple's own words, so no message names one.
    private static Numbers readNumbers(Fields f) {
        Map<Label, Integer> byLabel = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : f.object("numbers").object().properties()) {
            JsonNode number = entry.getValue();
            if (!number.isIntegralNumber() || !number.canConvertToInt()) {
                throw new InvalidInput(Misread.FIELD_OF_WRONG_TYPE, message(f, "must hold whole numbers"));
            }
            if (byLabel.put(f.label("numbers", entry.getKey()), number.intValue()) != null) {
                throw new InvalidInput(
                        new InvalidValue(InvalidValue.Fault.SAME_TWICE), message(f, "names a label twice"));
            }
        }
        return f.checked("numbers", byLabel, Numbers::new);
    }

    private static String message(Fields f, String rule) {
        return "The field \"" + f.path() + "numbers\" " + rule + ".";
    }
}
