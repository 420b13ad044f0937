package app.twofold.server.goal;

import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.SetArea;
import app.twofold.domain.goal.wording.Edit.SetCarrier;
import app.twofold.domain.goal.wording.Edit.SetDue;
import app.twofold.domain.goal.wording.Edit.SetMeasure;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.Kind;
import app.twofold.server.form.ObjectSchema;
import app.twofold.server.form.Part;
import app.twofold.server.form.Schema;
import app.twofold.server.form.Union;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One change to a wording: `field` names what changes and `value` holds what it becomes. A date is taken away by
/// leaving `value` out.
final class GoalEdits {

    private static final String FIELD = "field";
    private static final String VALUE = "value";

    /// The name under which the notes of a goal stand where a text is named.
    private static final String NOTES = "notes";

    private static final Names<TextField> TEXTS = Names.of(TextField.class, field -> switch (field) {
        case TITLE -> "title";
        case WHY -> "why";
        case FIRST_STEP -> "firstStep";
        case WHEN -> "if";
        case THEN -> "then";
    });

    static final Part<Edit> EDIT = new OneEdit();

    /// The text that `field` names; null for the notes.
    static final Field<@Nullable TextField> TEXT_FIELD = Field.of(
            FIELD,
            new Kind<>(
                    TextField.class,
                    GoalEdits::readTextField,
                    (json, name, field) -> json.put(name, nameOf(field)),
                    texts(Stream.of(NOTES)).named("TextField")));

    private GoalEdits() {}

    static String nameOf(@Nullable TextField field) {
        return field == null ? NOTES : TEXTS.of(field);
    }

    /// Names of texts.
    private static Schema texts(Stream<String> further) {
        return Schema.oneOf(Stream.concat(Arrays.stream(TextField.values()).map(TEXTS::of), further)
                .toList());
    }

    private static @Nullable TextField readTextField(Fields fields, String name) {
        return NOTES.equals(fields.text(name)) ? null : fields.choice(name, TEXTS);
    }

    private record OneEdit(Union<Edit> others, Field<Words> words) implements Part<Edit> {

        OneEdit() {
            this(
                    Union.of(
                            FIELD,
                            Edit.class,
                            List.of(
                                    Form.of("area", SetArea.class, Field.choice(VALUE, GoalNames.AREA)),
                                    Form.of(
                                            "measure",
                                            SetMeasure.class,
                                            Field.object(VALUE, GoalWords.MEASURE)
                                                    .described(GoalWords.MEASURE_SCHEMA)),
                                    Form.of(
                                                    "due",
                                                    SetDue.class,
                                                    Field.date(VALUE).optional())
                                            .blaming(VALUE),
                                    Form.of("carriedBy", SetCarrier.class, Field.choice(VALUE, GoalNames.CARRIER)))),
                    Field.words(VALUE));
        }

        @Override
        public Class<?> type() {
            return Edit.class;
        }

        @Override
        public Edit read(Fields fields) {
            String name = fields.text(FIELD);
            Optional<TextField> text = TEXTS.find(name);
            if (text.isPresent()) {
                return new EditText(text.get(), words.read(fields));
            }
            return others.forms()
                    .named(name)
                    .orElseThrow(() -> fields.unknown(FIELD, others.forms().list() + ", " + TEXTS.list()))
                    .read(fields);
        }

        @Override
        public Stream<ObjectSchema> describe(ObjectSchema object) {
            return Stream.concat(
                    words.describe(object.with(FIELD, texts(Stream.empty()), true)), others.describe(object));
        }

        @Override
        public void write(ObjectNode json, Edit edit) {
            if (edit instanceof EditText(var field, var text)) {
                words.write(json.put(FIELD, TEXTS.of(field)), text);
            } else {
                others.write(json, edit);
            }
        }
    }
}
