package app.twofold.ui.goal.wording;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.TextDigest;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The words that a screen shows in the moment in which somebody agrees to them.
///
/// @param version which words the screen has
/// @param texts   the texts in its fields by their names, as JSON; those that it has no field for are left out
public record Seen(int version, String texts) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// What the assent names; words that could never stand have a name too, which never fits.
    ///
    /// @param told the words that the screen has been told of
    public TextDigest digest(Wording told) {
        try {
            JsonNode fields = JSON.readTree(texts);
            return new Wording(
                            new Title(text(fields, TextField.TITLE, told)),
                            new Words(text(fields, TextField.WHY, told)),
                            told.area(),
                            told.measure(),
                            told.due(),
                            new Words(text(fields, TextField.FIRST_STEP, told)),
                            new IfThen(
                                    new Words(text(fields, TextField.WHEN, told)),
                                    new Words(text(fields, TextField.THEN, told))),
                            told.carriedBy())
                    .digest();
        } catch (JacksonException | InvalidValue _) {
            return TextDigest.of(List.of());
        }
    }

    private static String text(JsonNode fields, TextField field, Wording told) {
        return fields.path(LiveWording.name(field)).asString(Texts.of(told, field));
    }
}
