package app.twofold.server.wire;

import app.twofold.domain.text.Splice;
import app.twofold.domain.text.TextDigest;
import app.twofold.domain.text.TextEdit;
import java.util.List;

/// Exact edits of a text, each at a place of the text that those before it leave, and the digest of words.
public final class TextForms {

    /// The very words that an assent was given to.
    public static final Field<TextDigest> DIGEST = Field.of(
            "digest", Kind.text(String.class, Fields::text).as(TextDigest.class, TextDigest::new, TextDigest::value));

    /// What is empty is left out.
    public static final Field<List<Splice>> SPLICES = Field.list(
            "edits",
            Shape.of(
                            Splice.class,
                            Field.number("at"),
                            Field.text("removed").orElse(""),
                            Field.text("inserted").orElse(""),
                            Field.flag("continues").orElse(false))
                    .blaming("inserted"));

    public static final Field<TextEdit> EDIT =
            Field.of("edits", SPLICES.kind().as(TextEdit.class, TextEdit::of, TextEdit::splices));

    private TextForms() {}
}
