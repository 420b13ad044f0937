package app.twofold.server.form;

import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.text.Splice;
import app.twofold.domain.text.TextDigest;
import app.twofold.domain.text.TextEdit;
import java.util.List;

/// Exact edits of a text, each at a place of the text that those before it leave, and the digest of words.
public final class TextForms {

    /// The very words that an assent was given to.
    public static final Field<TextDigest> DIGEST = Field.of(
            "digest",
            Field.text("digest")
                    .kind()
                    .as(TextDigest.class, TextDigest::new, TextDigest::value)
                    .described(Schema.ofType("string")
                            .with("pattern", "^[0-9a-f]{64}$")
                            .with("example", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                            .named("Digest")));

    /// What is empty is left out.
    private static final Shape<Splice> SPLICE = Shape.of(
                    Splice.class,
                    Field.number("at"),
                    Field.text("removed").orElse(""),
                    Field.text("inserted").orElse(""),
                    Field.flag("continues").orElse(false))
            .blaming("inserted");

    public static final Field<List<Splice>> SPLICES = Field.list("edits", SPLICE)
            .described(Schema.list(Schema.object("Splice", SPLICE))
                    .with("minItems", 1)
                    .with("maxItems", TypeInGoal.MAX_EDITS)
                    .named("Edits"));

    public static final Field<TextEdit> EDIT =
            Field.of("edits", SPLICES.kind().as(TextEdit.class, TextEdit::of, TextEdit::splices));

    private TextForms() {}
}
