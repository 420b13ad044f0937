package app.twofold.server.boundary;

import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.server.form.Field;
import app.twofold.server.form.ObjectSchema;
import app.twofold.server.form.Part;
import app.twofold.server.form.Shape;
import app.twofold.server.wire.Fields;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// The exact words of a boundary, and of an account of one that was crossed. What is empty is left out.
public final class BoundaryWords {

    /// Words that may be unfinished, as a private draft may be.
    public static final Shape<BoundaryWording> WORDING = Shape.of(
            BoundaryWording.class,
            Field.title("title"),
            Field.words("okay").orElse(Words.NONE),
            Field.words("notOkay").orElse(Words.NONE),
            Field.words("why").orElse(Words.NONE),
            Field.words("ifCrossed").orElse(Words.NONE),
            Field.choice("kind", BoundaryNames.KIND));

    /// Words that say at least what is okay or what is not. What is stored is read even if it does not.
    static final Part<BoundaryWording> STATED = Part.described(
            new Stated(),
            schema -> Stream.of(schema.saying(
                    "anyOf", List.of(Map.of("required", List.of("okay")), Map.of("required", List.of("notOkay"))))));

    /// Words that may be unfinished too.
    public static final Shape<Account> ACCOUNT = account(Field.words("happened").orElse(Words.NONE));

    /// An account that says at least what happened.
    static final Shape<Account> TOLD = account(Field.someWords("happened"));

    private BoundaryWords() {}

    private static Shape<Account> account(Field<Words> happened) {
        return Shape.of(
                Account.class,
                happened,
                Field.words("felt").orElse(Words.NONE),
                Field.words("need").orElse(Words.NONE));
    }

    private record Stated() implements Part<BoundaryWording> {

        @Override
        public Class<?> type() {
            return WORDING.type();
        }

        @Override
        public BoundaryWording read(Fields fields) {
            BoundaryWording wording = WORDING.read(fields);
            return fields.kept() ? wording : fields.checked("okay", wording, BoundaryWording::stated);
        }

        @Override
        public void write(ObjectNode json, BoundaryWording wording) {
            WORDING.write(json, wording);
        }

        @Override
        public Stream<ObjectSchema> describe(ObjectSchema object) {
            return WORDING.describe(object);
        }
    }
}
