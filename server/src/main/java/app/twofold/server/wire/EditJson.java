package app.twofold.server.wire;

import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.SetArea;
import app.twofold.domain.goal.wording.Edit.SetCarrier;
import app.twofold.domain.goal.wording.Edit.SetDue;
import app.twofold.domain.goal.wording.Edit.SetMeasure;
import app.twofold.domain.goal.wording.Edit.TextField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One change to a wording: `field` names what changes and `value` holds what it becomes. A date is taken away by
/// leaving `value` out.
final class EditJson {

    /// The name under which the notes of a goal stand where a text is named.
    private static final String NOTES = "notes";

    private static final Names<TextField> TEXTS = Names.of(TextField.class, field -> switch (field) {
        case TITLE -> "title";
        case WHY -> "why";
        case FIRST_STEP -> "firstStep";
        case WHEN -> "if";
        case THEN -> "then";
    });

    private EditJson() {}

    static Edit read(Fields f) {
        return switch (f.text("field")) {
            case "area" -> new SetArea(f.choice("value", Choices.AREA));
            case "measure" -> new SetMeasure(MeasureJson.read(f.object("value")));
            case "due" -> f.checked("value", f.optionalDate("value"), SetDue::new);
            case "carriedBy" -> new SetCarrier(f.choice("value", Choices.CARRIER));
            case String name -> readText(name, f);
        };
    }

    static void write(ObjectNode json, Edit edit) {
        switch (edit) {
            case EditText(var field, var text) ->
                json.put("field", TEXTS.of(field)).put("value", text.value());
            case SetArea(var area) -> json.put("field", "area").put("value", Choices.AREA.of(area));
            case SetMeasure(var measure) -> json.put("field", "measure").set("value", MeasureJson.write(measure));
            case SetDue(var due) -> {
                json.put("field", "due");
                if (due != null) {
                    json.put("value", due.toString());
                }
            }
            case SetCarrier(var carrier) -> json.put("field", "carriedBy").put("value", Choices.CARRIER.of(carrier));
        }
    }

    /// The text that `field` names; null for the notes.
    static @Nullable TextField readTextField(Fields f) {
        return NOTES.equals(f.text("field")) ? null : f.choice("field", TEXTS);
    }

    static String nameOf(@Nullable TextField field) {
        return field == null ? NOTES : TEXTS.of(field);
    }

    private static EditText readText(String name, Fields f) {
        TextField field = TEXTS.find(name)
                .orElseThrow(() -> new InvalidInput(
                        Misread.CHOICE_UNKNOWN,
                        "The field \"" + f.path() + "field\" must be one of area, carriedBy, due, measure, "
                                + TEXTS.list() + "."));
        return new EditText(field, f.words("value"));
    }
}
